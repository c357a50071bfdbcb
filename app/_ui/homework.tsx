import Link from 'next/link'
import type { HomeworkView } from '#data/classes/learner-views'
import { type Locale, momentInWords, wordsFor } from '#ui/words'

/** How much of it is done, or how much there is to do. */
export const stateInWords = ({ state, answered, items, isOverdue }: HomeworkView, locale: Locale): string => {
  const words = wordsFor(locale, 'home')
  const said =
    state === 'working' ? words('homeworkBegun', { answered, items }) : words('homeworkOpen', { items })
  return isOverdue ? `${said} · ${words('homeworkOverdue')}` : said
}

/** Whose it is, and when it is due. */
export const placeInWords = ({ className, dueAt }: HomeworkView, timeZone: string, locale: Locale): string =>
  [
    className,
    dueAt && wordsFor(locale, 'home')('homeworkDue', { at: momentInWords(locale, dueAt, timeZone) }),
  ]
    .filter(Boolean)
    .join(' · ')

/** What classes have set besides what comes first: when it is due, how far it is, and the way to it. */
export const Homework = ({
  homework,
  timeZone,
  locale,
}: {
  homework: readonly HomeworkView[]
  timeZone: string
  locale: Locale
}) => {
  const words = wordsFor(locale, 'home')
  return (
    <section>
      <h2>{words('homework')}</h2>
      <ul className="rows">
        {homework.map((one) => (
          <li key={one.assignmentId}>
            <Link href={`/assignments/${one.assignmentId}`} className="row-link">
              <span className="row-title">{one.title}</span>
              <span className="byline">{placeInWords(one, timeZone, locale)}</span>
              <span className="standing">{stateInWords(one, locale)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
