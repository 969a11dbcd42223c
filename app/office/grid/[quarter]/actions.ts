'use server'

import { steppingAction } from '@/app/form-action'
import { saveRows } from './save-rows'

export const saveGridAction = steppingAction(saveRows, () => null)
