import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import { CalendarYears } from '@/components/admin/calendar-years'
import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { PageHead } from '@/components/office/page-head'
import { Inset } from '@/components/ui/inset'
import { Section } from '@/components/ui/section'
import { officePaths } from '@/lib/paths'
import { calendarPage, type YearForm } from '@/lib/queries/calendar-page'
import { calendar } from '@/lib/text/zh/admin-calendar'
import { windows } from '@/lib/text/zh/admin-windows'
import { enterCalendarYearAction } from './actions'

export const metadata: Metadata = { title: calendar.title }

type Search = { searchParams: Promise<{ year?: string | string[]; saved?: string | string[] }> }

export default async function CalendarPage({ searchParams }: Search) {
  const { year, saved } = await searchParams
  const here = officePaths.calendar({ year: Number(year) || undefined })
  const answer = await calendarPage(Number(year) || null)
  const forms = [{ action: enterCalendarYearAction, permalink: here }]
  if (answer.kind !== 'answer') return unanswered(answer, { here, forms })
  const { years, form } = answer.view
  const isSaved = years.some((one) => String(one.year) === saved)
  return (
    <>
      <PageHead
        title={calendar.title}
        lead={calendar.lead}
        above={[{ label: windows.title, href: officePaths.windows() }]}
      />
      {isSaved && (
        <div className="mb-8 max-w-(--container-form)">
          <Inset role="status">{calendar.saved(String(saved))}</Inset>
        </div>
      )}
      <CalendarYears years={years} />
      <Section
        id="form"
        title={form.known ? calendar.form.correct(form.year) : calendar.form.create}
        side={form.known && <a href={officePaths.calendar()}>{calendar.instead}</a>}
      >
        <StateForm
          key={form.year}
          action={enterCalendarYearAction}
          fields={fieldsOf(form)}
          hidden={form.known ? { year: form.year, seen: form.seen } : { seen: '' }}
          submit={calendar.form.submit}
          busy={calendar.form.busy}
          permalink={here}
          signIn={officePaths.login({ callback: here })}
        />
      </Section>
    </>
  )
}

function fieldsOf({ year, document, holidays, workdays, known }: YearForm): FieldFacts[] {
  const { form } = calendar
  return [
    ...(known ? [] : [yearField(year)]),
    { kind: 'text', name: 'document', label: form.document, hint: form.documentHint, value: document },
    {
      ...{ kind: 'area', name: 'holidays', label: form.holidays, hint: form.holidaysHint },
      ...{ value: holidays, rows: 8 },
    },
    {
      ...{ kind: 'area', name: 'workdays', label: form.workdays, hint: form.workdaysHint },
      ...{ value: workdays, rows: 4 },
    },
  ]
}

const yearField = (year: number): FieldFacts => ({
  ...{ kind: 'text', name: 'year', label: calendar.form.year, value: String(year), plain: true },
})
