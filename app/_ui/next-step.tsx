import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { HomeworkView } from '#data/classes/learner-views'
import type { HomeView } from '#data/study/views'
import { answersToGo } from '#lib/study/questions-left'
import { placeInWords, stateInWords } from '#ui/homework'
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

/** Nothing is due: done for today, or some cards come back within minutes. */
const Waiting = ({ home, isFirst, locale }: { home: HomeView; isFirst: boolean; locale: Locale }) => {
  const words = wordsFor(locale, 'home')
  const { learning } = home
  if (!learning) {
    return (
      <Step title={words('caughtUp')} isFirst={isFirst}>
        <p className="mt-2">{words('caughtUpText')}</p>
      </Step>
    )
  }
  return (
    <Step
      title={words('learningTitle')}
      isFirst={isFirst}
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
      <p className="mt-2">{words('learning', { cards: learning.cards, minutes: learning.minutes })}</p>
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

/** What the questions are made up of; nothing is said of none. */
const partsInWords = ({ due, fresh, learning }: HomeView, locale: Locale): string => {
  const words = wordsFor(locale, 'home')
  return [
    due > 0 && words('partDue', { due }),
    learning && words('partLearning', { cards: learning.cards, minutes: learning.minutes }),
    fresh > 0 && words('partFresh', { fresh, times: answersToGo({ kind: 'new' }) }),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What is due and what is new. */
const Due = ({ home, isFirst, locale }: { home: HomeView; isFirst: boolean; locale: Locale }) => {
  const words = wordsFor(locale, 'home')
  const { due, questions, minutes } = home
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
        {words.rich('todo', { questions, minutes, b: (figure) => <strong>{figure}</strong> })}
      </p>
      <p className="hint">{partsInWords(home, locale)}</p>
    </Step>
  )
}

/** The assignment that is due first: what it is, how much of it is left, and the way to it. */
const FirstHomework = ({
  homework,
  timeZone,
  locale,
}: {
  homework: HomeworkView
  timeZone: string
  locale: Locale
}) => {
  const words = wordsFor(locale, 'home')
  const { assignmentId, title, state } = homework
  const path = `/assignments/${assignmentId}` as const
  return (
    <Step
      title={words('title')}
      action={
        <Link href={path} className="button">
          {words(state === 'working' ? 'homeworkContinue' : 'homeworkBegin')}
        </Link>
      }
    >
      <p className="mt-2">{words('homeworkNamed', { title })}</p>
      <p className="hint">
        {[placeInWords(homework, timeZone, locale), stateInWords(homework, locale)].join(' · ')}
      </p>
    </Step>
  )
}

/** What there is to study: what is due comes first, then a sitting that was not ended; neither hides the other. */
const OwnStudy = ({ home, isFirst, locale }: { home: HomeView; isFirst: boolean; locale: Locale }) => {
  const { resume, due, fresh } = home
  const hasMore = due + fresh > 0 && resume?.mode !== 'review'
  if (resume && (due === 0 || !hasMore)) {
    return (
      <>
        <Unfinished resume={resume} isFirst={isFirst} locale={locale} />
        {hasMore && <Due home={home} isFirst={false} locale={locale} />}
      </>
    )
  }
  // Whoever has homework needs no welcome, and nothing is also to do.
  if (!home.hasStudied) return isFirst ? <Welcome home={home} locale={locale} /> : null
  if (due + fresh === 0) return isFirst || home.learning ? <Waiting {...{ home, isFirst, locale }} /> : null
  return (
    <>
      <Due home={home} isFirst={isFirst} locale={locale} />
      {resume && <Unfinished resume={resume} isFirst={false} locale={locale} />}
    </>
  )
}

/**
 * Answers one question: what should I do now? What a class has set comes first, since it is awaited. A review that was
 * not ended is what is due.
 */
export const NextStep = ({
  home,
  homework,
  timeZone,
  locale,
}: {
  home: HomeView
  homework: HomeworkView | undefined
  timeZone: string
  locale: Locale
}) => (
  <>
    {homework && <FirstHomework homework={homework} timeZone={timeZone} locale={locale} />}
    <OwnStudy home={home} isFirst={!homework} locale={locale} />
  </>
)
