'use server'

import { noteProblem } from '@/app/error-title'
import { steppingAction } from '@/app/form-action'
import { isTroubled } from '@/components/grid/grid-answer'
import { saveRows } from './save-rows'

export const saveGridAction = steppingAction(saveRows, async (answer) => {
  if (isTroubled(answer)) await noteProblem()
  return null
})
