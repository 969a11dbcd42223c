import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { oneLine, plainText } from './plain-text'

const problemOf = (schema: z.ZodType, text: string) =>
  schema.safeParse(text).error?.issues[0]?.message ?? null

describe('text that people send', () => {
  it.each([
    ['  两头的空白  ', '两头的空白'],
    ['Windows\r\n行\r尾', 'Windows\n行\n尾'],
    ['别处来的\u2028行\u2029尾\u0085', '别处来的\n行\n尾'],
    ['e\u0301', 'é'],
    ['制表\t符、换\n行、全角　空格', '制表\t符、换\n行、全角　空格'],
    ['生僻字𠮷与异体字葛\u{e0100}、符号✔\ufe0f', '生僻字𠮷与异体字葛\u{e0100}、符号✔\ufe0f'],
    ['<b>&amp;</b>', '<b>&amp;</b>'],
  ])('is composed and kept: %j', (sent, kept) => {
    expect(plainText(100).parse(sent)).toBe(kept)
  })

  it.each(['\u0000', '\u0007', '\u000b', '\u001b[31m', '\u007f', '\u0080', '\u009b'])(
    'is refused with the control character %j',
    (character) => {
      expect(problemOf(plainText(100), `前${character}后`)).toBe('control')
    },
  )

  it.each([
    ...['\u00ad', '\u034f', '\u061c', '\u115f', '\u1160', '\u17b4', '\u180e'],
    ...['\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e'],
    ...['\u2060', '\u2064', '\u2065', '\u2066', '\u2067', '\u2068', '\u2069', '\u206a', '\u206f'],
    ...['\u3164', '\ufeff', '\uffa0', '\ufff9', '\u{e0001}', '\u{e0041}'],
  ])('is refused with the invisible character %j', (character) => {
    expect(problemOf(plainText(100), `前${character}后`)).toBe('invisible')
    expect(problemOf(oneLine(100), `前${character}后`)).toBe('invisible')
  })

  it('counts what it keeps, and refuses what is longer', () => {
    expect(problemOf(plainText(3), ' 一二三 ')).toBeNull()
    expect(problemOf(plainText(3), '一二三四')).toBe('tooLong')
  })

  it('is on one line and not empty where that is asked', () => {
    expect(oneLine(10).safeParse('  ').error?.issues[0]?.message).toBe('required')
    expect(oneLine(10).safeParse('一\u2028二').error?.issues[0]?.message).toBe('control')
  })
})
