import type { ReactNode } from 'react'
import '../public.css'

/** Brings the sheet of public pages; the frame is the page's own, since it differs by mode. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return children
}
