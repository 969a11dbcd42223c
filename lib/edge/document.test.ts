import { describe, expect, it } from 'vitest'
import { plainDocument, UnknownMarkup } from './document'

const page = (body: string, head = '<title>页</title>') =>
  `<!DOCTYPE html><html lang="zh-Hans-CN"><head>${head}</head><body>${body}</body></html>`
const main = (inside: string) => page(`<main>${inside}</main>`)

describe('a page without script', () => {
  it.each([
    ['a script with a source', '<script src="/_next/static/chunks/a.js" async="" nonce="n"></script>'],
    ['flight data', '<script nonce="n">self.__next_f.push([1,"<main>x</main>"])</script>'],
    ['boundaries that are done', '<!--$--><!--/$--><!--&--><!--/&-->'],
    ['an empty hidden element', '<div hidden=""></div>'],
    ['an expectation', '<link rel="expect" href="#x" blocking="render"/>'],
  ])('is what is left without %s', (_, extra) => {
    expect(plainDocument(page(`<main>字</main>${extra}`))).toBe(main('字'))
  })

  it('keeps every word, joined where React had cut', () => {
    expect(plainDocument(main('至<!-- -->3<!-- -->月底 &lt;script&gt;x()&lt;/script&gt;'))).toBe(
      main('至3月底 &lt;script&gt;x()&lt;/script&gt;'),
    )
  })

  it('takes a reader’s own words for words', () => {
    const typed = main('<input value="x onload=1 style=2 &lt;script&gt; /_next/"/>self.__next_f /_next/x')
    expect(plainDocument(typed)).toBe(typed)
  })

  it('keeps styles, and tells nobody a nonce', () => {
    const link = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'
    const head = `<link rel="preload" as="script" href="/_next/static/b.js"/>${link.replace('/>', ' nonce="n"/>')}<title>页</title>`
    expect(plainDocument(page('<main>字</main>', head))).toBe(
      page('<main>字</main>', `${link}<title>页</title>`),
    )
  })
})

describe('what was not understood is not sent', () => {
  it.each([
    ['a boundary that waits', main('<!--$?--><template id="B:0"></template><!--/$-->字')],
    ['a boundary that failed', main('<!--$!-->字<!--/$-->')],
    [
      'a page that failed',
      '<!DOCTYPE html><html id="__next_error__"><head><title>页</title></head><body><main></main></body></html>',
    ],
    ['a page without a body of its own', page('<script>x</script>')],
    ['a page without a title', page('<main>字</main>', '')],
    ['a page that was cut off', main('字').slice(0, -8)],
    ['another page behind it', main('字') + main('字')],
    ['a script that does not end', main('<script src="/x.js">')],
    ['an event’s handler', main('<a href="/" onclick="x()">字</a>')],
    ['a style attribute', main('<p style="color:red">字</p>')],
    ['an inline style', main('<style>p{}</style>字')],
    ['another file of the framework', main('<link rel="prefetch" href="/_next/static/chunks/b.js"/>字')],
    ['a comment of a kind that is not known', main('<!--new-->字')],
  ])('%s', (_, html) => {
    expect(() => plainDocument(html)).toThrow(UnknownMarkup)
  })
})
