import type { DeskHeadView } from '#data/articles/desk'
import { PlainForm } from '#ui/sent-form'
import {
  bringWords,
  dayInWords,
  deskWords,
  type Locale,
  monthOfYearInWords,
  textWords,
  wordsFor,
  yearInWords,
} from '#ui/words'
import { troubleInWords } from '../../trouble-words'
import { AboutForm } from './about-form'
import { again } from './actions'
import { Progress } from './progress'

/** What the text itself says of its day, and what has to wait for it. */
const askedInWords = (
  { stated, proposed, days }: NonNullable<DeskHeadView['days']['asked']>,
  locale: Locale,
): string => {
  const words = wordsFor(locale, 'desk')
  const waits = words('dayWaits', { words: days[0]?.words ?? '' })
  if (!stated || proposed === null) return words('dayNone', { waits })
  const day = dayInWords(locale, proposed)
  const isWhole = stated.year !== undefined && stated.month !== undefined
  const said =
    stated.where === 'lead'
      ? 'dayLead'
      : isWhole
        ? 'dayWhole'
        : stated.month === undefined
          ? 'dayOnly'
          : 'dayPart'
  return words(said, { words: stated.words, day, waits })
}

/** A date that was worked out, as the reader writes it: a day, a month or a year; else as the article does. */
const placedInWords = ({ value, day }: DeskHeadView['days']['days'][number], locale: Locale): string => {
  if (!day || !/^\d{4}/u.test(day)) return value
  if (/^\d{4}$/u.test(day)) return yearInWords(locale, day)
  if (/^\d{4}-\d{2}-\d{2}$/u.test(day)) return dayInWords(locale, day)
  return /^\d{4}-\d{2}$/u.test(day) ? monthOfYearInWords(locale, day) : value
}

/** What follows from the day on which the article appeared. */
const Days = ({
  days: { inferred, days: known, asked },
  locale,
}: {
  days: DeskHeadView['days']
  locale: Locale
}) => {
  const words = wordsFor(locale, 'desk')
  const days = asked && known.length === 0 ? asked.days : known
  const title =
    days === known
      ? words('days')
      : asked?.proposed
        ? words('daysIf', { day: dayInWords(locale, asked.proposed) })
        : words('daysWaiting')
  const [start, end] = [inferred?.start, inferred?.end].map((day) => day && dayInWords(locale, day))
  return (
    <div className="mt-4">
      {start && end && (
        <p>{start === end ? words('inferred', { start }) : words('inferredBetween', { start, end })}</p>
      )}
      <h3>{title}</h3>
      {days.length === 0 ? (
        <p className="hint">{words('noDays')}</p>
      ) : (
        <ul>
          {days.map((day) => (
            <li key={day.words}>
              {day.value === ''
                ? words('dayUnplaced', { words: day.words })
                : words('day', { words: day.words, value: placedInWords(day, locale) })}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** How far the reading of the article is, and what it says of itself. */
export const DeskHead = ({ head, locale }: { head: DeskHeadView; locale: Locale }) => {
  const words = wordsFor(locale, 'desk')
  const { slug, reading, about, days } = head
  return (
    <>
      {reading.kind === 'reading' && <Progress slug={slug} initial={reading} words={deskWords(locale)} />}
      {reading.kind === 'failed' && (
        <section>
          <h2>{words('failedTitle')}</h2>
          <p className="problem mt-4">{troubleInWords(reading.trouble, bringWords(locale))}</p>
          <PlainForm action={again} className="mt-4">
            <input type="hidden" name="slug" value={slug} />
            <button type="submit" className="button-quiet">
              {words('again')}
            </button>
          </PlainForm>
        </section>
      )}
      {reading.kind === 'read' && (
        <section>
          <h2>{words('about')}</h2>
          <AboutForm
            slug={slug}
            initial={about}
            asked={
              days.asked && { hint: askedInWords(days.asked, locale), proposed: days.asked.proposed ?? '' }
            }
            words={deskWords(locale)}
            changeWords={textWords(locale)}
          />
          <Days days={days} locale={locale} />
        </section>
      )}
    </>
  )
}
