import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { shell } from '@/lib/text/zh/shell'
import { titlePrefix } from './error-title'

// The sheets come with what is shown: public.css or office.css.
// Every page is rendered on request: a page made at build time has no nonce for its inline scripts (CSP).
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: { default: shell.fullName, template: `${await titlePrefix()}%s · ${shell.name}` },
    icons: { icon: '/seal.svg' },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-Hans-CN">
      <body>{children}</body>
    </html>
  )
}
