// The made-up report as people bring it: from Word, and printed from a browser.
import type { Browser } from '@playwright/test'
import { INVENTED_PARAGRAPHS } from '@/db/testing/invented-report'
import { madeDocx, paragraph } from '@/lib/report/files/testing/made-docx'

/** A table with a column a year, as annexes have it; it stands before the closing words. */
const TABLE = [
  ['指标', '2024年完成', '2025年目标'],
  ['新增口袋公园', '5座', '6座'],
  ['新建公共充电桩', '', '300个'],
]
const before = INVENTED_PARAGRAPHS.slice(0, -1)
const closing = INVENTED_PARAGRAPHS.slice(-1)

/** The made-up report as Word would keep it: the numbers of parts and chapters are the list's, not the text's. */
export function asWord(): Buffer {
  const told = (texts: readonly string[]) => texts.map(asParagraph).join('')
  const rows = TABLE.map(
    (cells) => `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`,
  )
  return Buffer.from(madeDocx(`${told(before)}<w:tbl>${rows.join('')}</w:tbl>${told(closing)}`))
}

function asParagraph(text: string): string {
  const part = /^[一二]、(.*)$/.exec(text)?.[1]
  const chapter = /^（[一二]）(.*)$/.exec(text)?.[1]
  if (part) return paragraph(part, { list: [1, 0] })
  return chapter ? paragraph(chapter, { list: [1, 1] }) : paragraph(text)
}

/** The same printed from a browser. */
export async function printed(browser: Browser): Promise<Buffer> {
  const sheet = await (await browser.newContext()).newPage()
  const told = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('')
  const rows = TABLE.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`)
  const table = `<table border="1" width="100%">${rows.join('')}</table>`
  await sheet.setContent(told(before) + table + told(closing))
  const bytes = await sheet.pdf({ format: 'A4' })
  await sheet.context().close()
  return bytes
}
