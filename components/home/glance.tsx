import type { ReactNode } from 'react'
import { ChapterCounts } from '@/components/strip/chapter-counts'
import { Legend } from '@/components/strip/legend'
import { Strip } from '@/components/strip/strip'
import { Section } from '@/components/ui/section'
import type { PublicPaths } from '@/lib/paths'
import type { HomeView } from '@/lib/queries/home-page'
import { homeText } from '@/lib/text/zh/home'
import { Coverage } from './coverage'
import { Points } from './points'

type GlanceProps = { view: HomeView; paths: PublicPaths; tag: ReactNode }

/** The whole year on one screen: how far reporting has come, the counts, every task as a cell. */
export function Glance({ view, paths, tag }: GlanceProps) {
  const points = view.quarters.length > 0 && (
    <Points
      quarters={view.quarters.map(({ quarter }) => quarter)}
      chosen={view.upTo}
      address={(quarter) => paths.home({ quarter })}
    />
  )
  return (
    <Section title={homeText.glance} tag={tag} side={points} first>
      <Coverage view={view} />
      <Legend
        counts={view.rollup.counts}
        year={view.year}
        begun={view.quarters.length > 0}
        quarter={view.upTo ?? undefined}
        paths={paths}
      />
      {paths.mode === 'elder' ? (
        <ChapterCounts rows={view.rows} year={view.year} paths={paths} />
      ) : (
        <>
          <a className="skip" href="#headline">
            {homeText.skipStrip}
          </a>
          <Strip rows={view.rows} year={view.year} paths={paths} />
        </>
      )}
      <p className="mt-3 text-xs text-ink-2">
        {paths.mode === 'plain' && homeText.stripNote}
        <a href={paths.about('rules')}>{homeText.howJudged}</a>
        {view.changes > 0 && (
          <>
            {homeText.changed(view.changes)}
            <a href={paths.changes(view.year)}>{homeText.changes}</a>
            {'。'}
          </>
        )}
      </p>
    </Section>
  )
}
