// The page for a moment without Next, or for a page that it cannot render: whole, from nothing but words and the style files.
import { missing } from '@/lib/text/zh/missing'
import { shell } from '@/lib/text/zh/shell'
import { makePage, type Page } from './page'

/** @param styles addresses of the style files that public pages bring */
export function unavailablePage(styles: string[] = []): Promise<Page> {
  const links = styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('')
  const body = [
    `<!DOCTYPE html><html lang="zh-Hans-CN"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">${links}`,
    `<title>${missing.awayTitle} · ${shell.name}</title></head><body><main class="page" id="main">`,
    `<h1 class="title pt-12">${missing.awayTitle}</h1><p class="mt-2 max-w-160 text-ink-2">${missing.awayWhat}</p>`,
    `</main></body></html>`,
  ].join('')
  return makePage(Buffer.from(body), { status: 503, type: 'text/html; charset=utf-8', cache: 'no-store' })
}
