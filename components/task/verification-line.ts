import type { PublicVerification } from '@/lib/queries/task-page'
import { dayText } from '@/lib/text/format'
import { findingWords, methodWords, verificationText } from '@/lib/text/zh/verification'

/** One verification as the public reads it: who, on which day, how, and what was found; never the note. */
export const verificationLine = ({ method, finding, verifiedOn }: PublicVerification) =>
  verificationText.publicLine(methodWords[method], dayText(verifiedOn), findingWords[finding])
