import Link from 'next/link'
import { connection } from 'next/server'
import { z } from 'zod'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { listHomework } from '#data/classes/homework'
import { readHome } from '#data/study/home'
import type { HomeView } from '#data/study/views'
import { ArticleList } from '#ui/article-list'
import { Homework } from '#ui/homework'
import { NextStep } from '#ui/next-step'
import { Pages } from '#ui/pages'
import { SmallCalendar } from '#ui/small-calendar'
import { type Locale, wordsFor } from '#ui/words'

const PAGE = z.coerce.number().int().min(1).max(10_000).catch(1)

/** Tells whose known facts have another answer now. */
const Changed = ({ changed, locale }: { changed: HomeView['changed']; locale: Locale }) => {
  const words = wordsFor(locale, 'home')
  if (changed.length === 0) return null
  return (
    <ul className="notice">
      {changed.map(({ slug, title, facts }) => (
        <li key={slug}>{words('changed', { title, facts })}</li>
      ))}
    </ul>
  )
}

/** How far today's goal is, quietly. */
const Goal = ({ goal, locale }: { goal: NonNullable<HomeView['goal']>; locale: Locale }) => {
  const words = wordsFor(locale, 'home')
  const { target, done, streak } = goal
  return (
    <p className="hint mt-4">
      {words(done >= target ? 'goalMet' : 'goal', { done, target })}
      {streak > 1 && ` ${words('streak', { streak })}`}
    </p>
  )
}

const Articles = ({ home, page, locale }: { home: HomeView; page: number; locale: Locale }) => {
  const words = wordsFor(locale, 'home')
  return (
    <section>
      <h2 id="articles">{words('articles')}</h2>
      <ArticleList articles={home.articles} locale={locale} />
      <p className="mt-4">
        <Link href="/articles/new" className="link link-row">
          {words('bring')}
        </Link>{' '}
        <Link href="/articles" className="link link-row ms-4">
          {words('library')}
        </Link>
      </p>
      <Pages
        page={page}
        hasMore={home.hasMoreArticles}
        pathOf={(to) => `/?page=${to}#articles`}
        locale={locale}
      />
    </section>
  )
}

const HomePage = async ({ searchParams }: PageProps<'/'>) => {
  await connection()
  const page = PAGE.parse((await searchParams).page)
  const viewer = await getViewer()
  const now = new Date()
  const [home, { locale, timeZone }, homework] = await Promise.all([
    readHome(viewer, page, now),
    readPreferences(viewer),
    viewer ? listHomework(viewer, now) : [],
  ])
  const [first, ...others] = homework
  const words = wordsFor(locale, 'home')
  return (
    <div className="page">
      <NextStep home={home} homework={first} timeZone={timeZone} locale={locale} />
      <Changed changed={home.changed} locale={locale} />
      {home.withheld > 0 && <p className="hint">{words('withheld', { n: home.withheld })}</p>}
      {others.length > 0 && <Homework homework={others} timeZone={timeZone} locale={locale} />}
      {(home.articles.length > 0 || page > 1) && <Articles home={home} page={page} locale={locale} />}
      {home.calendar.some(({ answers }) => answers > 0) && (
        <section>
          <h2>{words('calendar')}</h2>
          <SmallCalendar calendar={home.calendar} locale={locale} />
          {home.addedUp !== null && (
            <p className="hint mt-4">{words('addedUp', { percent: home.addedUp })}</p>
          )}
          {home.goal && <Goal goal={home.goal} locale={locale} />}
          <p className="mt-4">
            <Link href="/settings" className="link link-row">
              {words('settings')}
            </Link>
          </p>
        </section>
      )}
    </div>
  )
}

export default HomePage
