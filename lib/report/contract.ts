// The proposal as JSON in the shapes of the open contract: values are numbers, ids are local, no address yet.
import { classWords } from '@/lib/text/zh/words'
import type { Place, Proposal, ProposedTarget } from './propose/types'

const number = (text: string | null) => (text === null || text === '' ? null : Number(text))
const orNull = (text: string) => (text === '' ? null : text)

/** What `npm run report` prints. */
export function contractOf(proposal: Proposal) {
  const { report, targets, results, tasks, stances, comparisons, unclaimed } = proposal
  return {
    report: reportJson(report),
    targets: targets.map(targetJson),
    results: results.map(({ value, valueTo, yoy, passage, start, end, kind, figure, ...result }) => ({
      ...result,
      value: number(value),
      valueTo: number(valueTo),
      yoy: number(yoy),
      url: null,
    })),
    tasks: tasks.map((task) => ({
      ...task,
      class: classWords[task.class],
      sources: task.sources.map(placeJson),
      ...unassigned(),
    })),
    stances: stances.map(({ passage, start, end, ...stance }) => ({ ...stance, url: null })),
    comparisons: comparisons.map(({ resultValue, targetValue, ...comparison }) => ({
      ...comparison,
      resultValue: Number(resultValue),
      targetValue: Number(targetValue),
    })),
    unclaimed: unclaimed.map(({ figure, quote, rule }) => ({ figure, quote, rule })),
  }
}

function reportJson({
  year,
  yearRule,
  title,
  subtitle,
  speaker,
  speakerOffice,
  meeting,
  date,
  passages,
}: Proposal['report']) {
  return {
    year: year === 0 ? null : year,
    yearRule: orNull(yearRule),
    title: orNull(title),
    subtitle: orNull(subtitle),
    speaker: orNull(speaker),
    speakerOffice: orNull(speakerOffice),
    meeting: orNull(meeting),
    date: orNull(date),
    passages: passages.map(({ key, parent, kind, heading, text, where }) => ({
      key,
      parent,
      kind,
      heading,
      text,
      where,
    })),
  }
}

function targetJson({ value, valueTo, sources, mentions, ...target }: ProposedTarget) {
  return {
    ...target,
    value: number(value),
    valueTo: number(valueTo),
    sources: sources.map(({ unit, ...place }) => ({ ...placeJson(place), unit })),
    mentions: mentions.map(placeJson),
  }
}

const placeJson = ({ where, heading, quote }: Place) => ({ where, heading, quote, url: null })

const unassigned = () => ({ lead: null, supports: [], state: null, verdict: null, quarters: [] })
