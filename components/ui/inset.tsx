import type { ReactNode } from 'react'

/** Something to know before going on: a grey bar at the left, no box. */
export function Inset({ children, role }: { children: ReactNode; role?: 'status' | 'alert' }) {
  return (
    <div className="inset" role={role}>
      {children}
    </div>
  )
}
