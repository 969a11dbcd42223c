import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Phrase } from './phrase'

const html = (text: string) => renderToStaticMarkup(<Phrase text={text} />)

describe('a heading that breaks between words', () => {
  it('keeps a figure and the first character of its unit together', () => {
    expect(html('加装电梯开工200台')).toContain('<span class="unbroken">200台</span>')
    expect(html('社会消费品零售总额1700亿元')).toContain('<span class="unbroken">1700亿</span>')
  })

  it('puts no break before a figure: that would take away the space the browser sets', () => {
    expect(html('开工200台')).not.toContain('<wbr/><span')
  })

  it.each(['', '推进“美丽家园”建设', '500个（次）岗位', '增长5%'])('loses no character of %j', (text) => {
    expect(html(text).replaceAll(/<[^>]*>/g, '')).toBe(text)
  })
})
