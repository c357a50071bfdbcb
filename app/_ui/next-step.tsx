import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { HomeView } from '#data/study/views'
import { type Locale, wordsFor } from '#ui/words'
import { startQuiz, startReview } from '../study/actions'

const Step = ({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) => (
  <section>
    <h1>{title}</h1>
    {children}
    {action && <div className="mt-6">{action}</div>}
  </section>
)

/** Somebody new, or with nothing waiting for them: the newest article and its quiz. */
const Welcome = ({ home, locale }: { home: HomeView; locale: Locale }) => {
  const words = wordsFor(locale, 'home')
  const [newest] = home.articles
  if (!newest) return <Step title={words('noArticles')}>{words('noArticlesText')}</Step>
  return (
    <Step
      title={words('welcome')}
      action={
        <form action={startQuiz}>
          <input type="hidden" name="slug" value={newest.slug} />
          <button type="submit" className="button">
            {words('startQuiz')}
          </button>
        </form>
      }
    >
      <p className="mt-2">{words('welcomeText')}</p>
      <p className="mt-6">
        <Link href={`/articles/${newest.slug}`} className="link" lang={newest.language}>
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
          <form action={startReview}>
            <button type="submit" className="button-quiet">
              {words('askNow')}
            </button>
          </form>
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

/** Answers one question: what should I do now? One button. */
export const NextStep = ({ home, locale }: { home: HomeView; locale: Locale }) => {
  const words = wordsFor(locale, 'home')
  const { resume, due, fresh, minutes, learning } = home
  if (resume) {
    const { sessionId } = resume
    return (
      <Step
        title={words('title')}
        action={
          <Link href={`/study/${sessionId}` as Route} className="button">
            {words('resume')}
          </Link>
        }
      >
        <p className="mt-2">{resumeInWords(resume, locale)}</p>
      </Step>
    )
  }
  if (!home.hasStudied) return <Welcome home={home} locale={locale} />
  if (due + fresh === 0) return <Waiting home={home} locale={locale} />
  return (
    <Step
      title={words('title')}
      action={
        <form action={startReview}>
          <button type="submit" className="button">
            {due > 0 ? words('startReview') : words('learnNew')}
          </button>
        </form>
      }
    >
      <p className="mt-2">
        {words.rich('todo', { due, fresh, minutes, b: (figure) => <strong>{figure}</strong> })}
      </p>
      {learning && <p className="hint">{learningInWords(learning, locale)}</p>}
    </Step>
  )
}
