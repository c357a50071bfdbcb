import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { HomeView } from '#data/study/views'
import { PlainForm } from '#ui/sent-form'
import { type Locale, wordsFor } from '#ui/words'
import { putSittingAway, startQuiz, startReview } from '../study/actions'

const Step = ({
  title,
  children,
  action,
  isFirst = true,
}: {
  title: string
  children: ReactNode
  action?: ReactNode
  isFirst?: boolean
}) => (
  <section>
    {isFirst ? <h1>{title}</h1> : <h2>{title}</h2>}
    {children}
    {action && <div className="mt-6">{action}</div>}
  </section>
)

/** Somebody new, or with nothing waiting for them: the newest article that has questions for them, and its quiz. */
const Welcome = ({ home, locale }: { home: HomeView; locale: Locale }) => {
  const words = wordsFor(locale, 'home')
  const newest = home.articles.find(({ facts }) => facts > 0) ?? home.articles[0]
  if (!newest) return <Step title={words('noArticles')}>{words('noArticlesText')}</Step>
  return (
    <Step
      title={words('welcome')}
      action={
        <PlainForm action={startQuiz}>
          <input type="hidden" name="slug" value={newest.slug} />
          <button type="submit" className="button">
            {words('startQuiz')}
          </button>
        </PlainForm>
      }
    >
      <p className="mt-2">{words('welcomeText')}</p>
      <p className="mt-6">
        <Link href={`/articles/${encodeURIComponent(newest.slug)}`} className="link" lang={newest.language}>
          {newest.title}
        </Link>
      </p>
    </Step>
  )
}

const learningInWords = ({ cards, minutes }: NonNullable<HomeView['learning']>, locale: Locale): string =>
  wordsFor(locale, 'home')('learning', { cards, minutes })

/** Nothing is due: done for today, or some cards come back within minutes. */
const Waiting = ({ home, locale }: { home: HomeView; locale: Locale }) => {
  const words = wordsFor(locale, 'home')
  const { learning } = home
  if (!learning) {
    return (
      <Step title={words('caughtUp')}>
        <p className="mt-2">{words('caughtUpText')}</p>
      </Step>
    )
  }
  return (
    <Step
      title={words('learningTitle')}
      action={
        learning.canAsk && (
          <PlainForm action={startReview}>
            <button type="submit" className="button-quiet">
              {words('askNow')}
            </button>
          </PlainForm>
        )
      }
    >
      <p className="mt-2">{learningInWords(learning, locale)}</p>
    </Step>
  )
}

const resumeInWords = ({ mode, title }: NonNullable<HomeView['resume']>, locale: Locale): string => {
  const words = wordsFor(locale, 'home')
  if (mode === 'review' || title === null) return words('resumeReview')
  if (mode === 'quiz') return words('resumeQuiz', { title })
  return words('resumeMode', { title, mode: wordsFor(locale, 'modes')(mode) })
}

/** A sitting that was not ended: it can be gone on with, or be offered no longer. */
const Unfinished = ({
  resume,
  isFirst,
  locale,
}: {
  resume: NonNullable<HomeView['resume']>
  isFirst: boolean
  locale: Locale
}) => {
  const words = wordsFor(locale, 'home')
  const { sessionId } = resume
  return (
    <Step
      title={words(isFirst ? 'title' : 'unfinished')}
      isFirst={isFirst}
      action={
        <div className="flex flex-wrap items-center gap-4">
          <Link href={`/study/${sessionId}` as Route} className={isFirst ? 'button' : 'button-quiet'}>
            {words('resume')}
          </Link>
          <PlainForm action={putSittingAway}>
            <input type="hidden" name="sessionId" value={sessionId} />
            <button type="submit" className="link link-row">
              {words('putAway')}
            </button>
          </PlainForm>
        </div>
      }
    >
      <p className="mt-2">{resumeInWords(resume, locale)}</p>
    </Step>
  )
}

/** Nothing is said of none. */
const todoOf = ({ due, fresh }: HomeView) => {
  if (fresh === 0) return 'todoDue'
  return due === 0 ? 'todoFresh' : 'todo'
}

/** What is due and what is new. */
const Due = ({ home, isFirst, locale }: { home: HomeView; isFirst: boolean; locale: Locale }) => {
  const words = wordsFor(locale, 'home')
  const { due, fresh, minutes, learning } = home
  return (
    <Step
      title={words(isFirst ? 'title' : 'besides')}
      isFirst={isFirst}
      action={
        <PlainForm action={startReview}>
          <button type="submit" className={isFirst ? 'button' : 'button-quiet'}>
            {due > 0 ? words('startReview') : words('learnNew')}
          </button>
        </PlainForm>
      }
    >
      <p className="mt-2">
        {words.rich(todoOf(home), { due, fresh, minutes, b: (figure) => <strong>{figure}</strong> })}
      </p>
      {learning && <p className="hint">{learningInWords(learning, locale)}</p>}
    </Step>
  )
}

/**
 * Answers one question: what should I do now? What is due comes first, then a sitting that was not ended; neither hides
 * the other. A review that was not ended is what is due.
 */
export const NextStep = ({ home, locale }: { home: HomeView; locale: Locale }) => {
  const { resume, due, fresh } = home
  const hasMore = due + fresh > 0 && resume?.mode !== 'review'
  if (resume && (due === 0 || !hasMore)) {
    return (
      <>
        <Unfinished resume={resume} isFirst locale={locale} />
        {hasMore && <Due home={home} isFirst={false} locale={locale} />}
      </>
    )
  }
  if (!home.hasStudied) return <Welcome home={home} locale={locale} />
  if (due + fresh === 0) return <Waiting home={home} locale={locale} />
  return (
    <>
      <Due home={home} isFirst locale={locale} />
      {resume && <Unfinished resume={resume} isFirst={false} locale={locale} />}
    </>
  )
}
