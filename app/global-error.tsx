'use client'

import './public.css'
import ErrorPage from './error'

/** The frame itself failed: the same page in a frame of its own. */
export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="zh-Hans-CN">
      <body>
        <ErrorPage {...props} />
      </body>
    </html>
  )
}
