import { useEffect } from 'react'
import { problems } from '@/lib/text/zh/problems'

const plainTitle = () => document.title.replace(problems.titlePrefix, '')

/** While what a form was answered is a problem, the page's title begins by saying so; without script app/error-title.ts does it. */
export function useErrorTitle(answered: object, isProblem: boolean): void {
  // Anew at each answer: a page that was rendered again has its plain title back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer is what the title tells of
  useEffect(() => {
    if (!isProblem) return
    document.title = `${problems.titlePrefix}${plainTitle()}`
    return () => {
      document.title = plainTitle()
    }
  }, [answered, isProblem])
}
