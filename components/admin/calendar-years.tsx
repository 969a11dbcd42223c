import { Section } from '@/components/ui/section'
import type { CalendarDay } from '@/lib/domain/business-days'
import { groupedBy } from '@/lib/domain/grouped'
import { parseShanghai } from '@/lib/domain/shanghai-time'
import { officePaths } from '@/lib/paths'
import type { CalendarYear } from '@/lib/queries/calendar-page'
import { shortDay } from '@/lib/text/format'
import { calendar } from '@/lib/text/zh/admin-calendar'

/** The years that were entered, each with its notice and its days by holiday. */
export function CalendarYears({ years }: { years: CalendarYear[] }) {
  return (
    <Section first title={calendar.years} side={calendar.holidaysNote}>
      {years.map(({ year, document, holidays, workdays }) => (
        <details key={year} className="border-b border-rule py-1" open={year === years.at(-1)?.year}>
          <summary className="disclosure">
            <h3 className="text-base">{calendar.year(year)}</h3>
          </summary>
          <p className="text-sm text-ink-2">
            {calendar.document}
            {'：'}
            {document}
          </p>
          <Days label={calendar.holidays} days={holidays} />
          <Days label={calendar.workdays} days={workdays} />
          <p>
            <a
              className="inline-flex min-h-(--size-target) items-center text-sm"
              href={`${officePaths.calendar({ year })}#form`}
            >
              {calendar.correct}
              <span className="sr-only">{calendar.year(year)}</span>
            </a>
          </p>
        </details>
      ))}
    </Section>
  )
}

function Days({ label, days }: { label: string; days: CalendarDay[] }) {
  const named = [...groupedBy(days, ({ name }) => name)]
  return (
    <div className="mt-2 text-sm">
      <b className="font-medium">{label}</b>
      <ul>
        {named.length === 0 && <li>{calendar.none}</li>}
        {named.map(([name, own]) => (
          <li key={name}>
            {name}
            {'：'}
            {own.map(({ day }) => shortDay(parseShanghai(day) ?? new Date(day))).join('、')}
          </li>
        ))}
      </ul>
    </div>
  )
}
