import { expect, test } from 'vitest'
import { readReport } from '@/lib/report/read-report'
import { shippedCorrections, shippedProvenance, shippedRemarks, shippedSource } from './shipped-text'

const { report, passages } = readReport(shippedSource(), shippedCorrections())

test('the provenance says what the report says of itself', () => {
  const { title, speaker, meeting, date } = shippedProvenance()
  expect({ title, speaker, meeting, date }).toEqual({
    title: report.title,
    speaker: `${report.speakerOffice} ${report.speaker}`,
    meeting: report.meeting,
    date: report.date,
  })
})

test('each correction says what stood, what stands and why', () => {
  for (const { id, stood, stands, why } of shippedCorrections()) {
    expect([id, stood, stands, why].every((text) => text.length > 0)).toBe(true)
    expect(stood).not.toBe(stands)
  }
})

test('each remark stands beside words that one passage holds', () => {
  const keys = new Set(passages.map((passage) => passage.key))
  const remarks = shippedRemarks(passages)
  expect(remarks.length).toBeGreaterThan(5)
  expect(remarks.every((remark) => keys.has(remark.passage))).toBe(true)
})
