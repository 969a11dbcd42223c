// A file that is not read: thrown inside this folder alone, and told to people as words.
import { type ReportFileProblem, reportFileProblems } from '@/lib/text/zh/report-file'

export class Refusal extends Error {
  constructor(readonly code: ReportFileProblem) {
    super(reportFileProblems[code].english)
  }
}

/** The code with its words. */
export const refusalOf = (code: ReportFileProblem) => ({ code, ...reportFileProblems[code] })
