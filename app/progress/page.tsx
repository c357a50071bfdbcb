import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/preferences'
import { readProgress } from '#data/progress'
import { getViewer } from '#data/viewer'
import type { ProgressView } from '#data/views'
import { type Locale, wordsFor } from '#ui/words'
import { ArticleFigures } from './article-figures'
import { Forecast } from './forecast'
import { KindFigures } from './kind-figures'

export const generateMetadata = async (): Promise<Metadata> => {
  await connection()
  const { locale } = await readPreferences(await getViewer())
  return { title: wordsFor(locale, 'progress')('title') }
}

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

const Figures = ({ progress, locale }: { progress: ProgressView; locale: Locale }) => {
  const words = wordsFor(locale, 'progress')
  const { answered, right, wrong } = progress
  return (
    <div className="page">
      <h1>{words('title')}</h1>
      <p className="mt-2">{words('summary', { answered, right, wrong })}</p>
      <Forecast forecast={progress.forecast} locale={locale} />
      <ArticleFigures articles={progress.articles} locale={locale} />
      <KindFigures kinds={progress.kinds} locale={locale} />
    </div>
  )
}

const ProgressPage = async () => {
  await connection()
  const viewer = await getViewer()
  const { locale } = await readPreferences(viewer)
  const progress = viewer && (await readProgress(viewer, new Date()))
  return progress && progress.answered > 0 ? (
    <Figures progress={progress} locale={locale} />
  ) : (
    <Nothing locale={locale} />
  )
}

export default ProgressPage
