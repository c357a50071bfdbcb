import Link from 'next/link'
import { connection } from 'next/server'
import { z } from 'zod'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readProgress } from '#data/study/progress'
import type { ProgressView } from '#data/study/progress-view'
import { titled } from '#ui/titled'
import { type Locale, wordsFor } from '#ui/words'
import { Calendar } from './calendar'
import { ArticleFigures, KindFigures } from './fact-figures'
import { Forecast } from './forecast'
import { Hardest } from './hardest'
import { RetentionFigures } from './retention'
import { Time } from './time'

const PAGE = z.coerce.number().int().min(1).max(10_000).catch(1)

export const generateMetadata = titled((locale) => wordsFor(locale, 'progress')('title'))

const Nothing = ({ locale }: { locale: Locale }) => {
  const words = wordsFor(locale, 'progress')
  return (
    <div className="page">
      <h1>{words('empty')}</h1>
      <p className="mt-2">{words('emptyText')}</p>
      <p className="mt-6">
        <Link href="/" className="button">
          {words('toHome')}
        </Link>
      </p>
    </div>
  )
}

const Figures = ({ progress, page, locale }: { progress: ProgressView; page: number; locale: Locale }) => {
  const words = wordsFor(locale, 'progress')
  const { answered, right, wrong } = progress
  return (
    <div className="page">
      <h1>{words('title')}</h1>
      <p className="mt-2">{words('summary', { answered, right, wrong })}</p>
      {progress.addedUp !== null && (
        <p className="notice mt-2">{wordsFor(locale, 'home')('addedUp', { percent: progress.addedUp })}</p>
      )}
      <p>
        <Link href="/cards" className="link link-row">
          {words('toCards')}
        </Link>
      </p>
      <RetentionFigures retention={progress.retention} locale={locale} />
      <Forecast forecast={progress.forecast} learning={progress.learning} locale={locale} />
      <Calendar calendar={progress.calendar} locale={locale} />
      <Time time={progress.time} locale={locale} />
      <ArticleFigures
        articles={progress.articles}
        hasMore={progress.hasMoreArticles}
        page={page}
        answered={answered}
        facts={progress.facts}
        locale={locale}
      />
      <KindFigures kinds={progress.kinds} locale={locale} />
      <Hardest hardest={progress.hardest} locale={locale} />
    </div>
  )
}

const ProgressPage = async ({ searchParams }: PageProps<'/progress'>) => {
  await connection()
  const page = PAGE.parse((await searchParams).page)
  const viewer = await getViewer()
  const { locale } = await readPreferences(viewer)
  const progress = viewer && (await readProgress(viewer, page, new Date()))
  return progress && progress.answered > 0 ? (
    <Figures progress={progress} page={page} locale={locale} />
  ) : (
    <Nothing locale={locale} />
  )
}

export default ProgressPage
