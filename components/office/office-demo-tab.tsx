import { dayAndTime } from '@/lib/text/format'
import { office } from '@/lib/text/zh/office'

/** Stands above every page of the office in a demo: that all of it is invented, and which time it is there. */
export function OfficeDemoTab({ clock }: { clock: Date | null }) {
  return (
    <div className="demo-tab">
      <div className="page wide">
        <strong>
          <span>{office.demo}</span>
        </strong>
        <p>
          {office.demoNote}
          {clock && office.demoClock(dayAndTime(clock))}
        </p>
      </div>
    </div>
  )
}
