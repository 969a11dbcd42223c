'use server'

import { formAction } from '@/app/form-action'
import { changeTaskLife } from '@/lib/commands/change-task-life'
import { followTask } from '@/lib/commands/follow-task'
import { mergeTask } from '@/lib/commands/merge-task'
import { splitTask } from '@/lib/commands/split-task'
import { transferTask } from '@/lib/commands/transfer-task'
import { officePaths } from '@/lib/paths'

const told = ({ task, step }: { task: string; step: string }) => officePaths.task(task, { done: step })

export const changeTaskLifeAction = formAction(changeTaskLife, told)

export const splitTaskAction = formAction(splitTask, told)

export const mergeTaskAction = formAction(mergeTask, told)

export const transferTaskAction = formAction(transferTask, told)

export const followTaskAction = formAction(followTask, told)
