// A Next with other markup fails the build: in its place stands a program that sends a page with one marker altered.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkMarkup } from './check-markup.mjs'

// Seen to fail: with `checkMarkup` not throwing; with the edge going on after an UnknownMarkup (lib/edge/main.ts).

const PAGE = [
  '<!DOCTYPE html><html lang="zh-Hans-CN"><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/>',
  '<script src="/_next/static/chunks/b.js" async=""></script><title>页</title></head><body><!--$-->',
  '<main>字</main><!--/$--><script>self.__next_f.push([1,"0:{}"])</script></body></html>',
].join('')

/** Where Next's program lies; it answers every address with the page, and ends as Next does. */
const PROGRAM = (page: string) => `
  require('node:http').createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(${JSON.stringify(page)})
  }).listen(Number(process.argv.at(-1)), 'localhost')
  process.on('SIGTERM', () => process.exit(0))
  process.on('disconnect', () => process.exit(0))`

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'jiannuo-markup-'))
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

function check(page: string): Promise<void> {
  const folder = join(place, 'node_modules/next/dist/bin')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'next'), PROGRAM(page))
  return checkMarkup({ ...process.env, PUBLIC_URL: 'http://localhost:3000' }, place)
}

describe('the check of a build', () => {
  it('passes the markup that the edge knows', async () => {
    await expect(check(PAGE)).resolves.toBeUndefined()
  })

  it.each([
    ['boundaries by another name', '<!--$-->', '<!--B-->', 'a comment that is not known'],
    ['an attribute more on the root', '<html lang', '<html data-next="" lang', 'no document of ours'],
    [
      'a script by another link',
      '<link rel="stylesheet"',
      '<link rel="prefetch" href="/_next/x.js"/><link',
      'a file of the framework',
    ],
  ])('refuses %s', async (_, known, altered, why) => {
    await expect(check(PAGE.replace(known, altered))).rejects.toThrow(why)
  })
})
