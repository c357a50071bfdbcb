import type { HomeView } from '#data/study/views'
import { dayInWords, type Locale, wordsFor } from '#ui/words'

/** The last weeks as squares, and what they say as a sentence. */
export const SmallCalendar = ({ calendar, locale }: { calendar: HomeView['calendar']; locale: Locale }) => {
  const words = wordsFor(locale, 'home')
  const summary = words('calendarText', {
    days: calendar.length,
    active: calendar.filter(({ answers }) => answers > 0).length,
    answers: calendar.reduce((sum, { answers }) => sum + answers, 0),
  })
  return (
    <>
      <p className="mt-4">{summary}</p>
      <ol className="calendar" aria-hidden="true">
        {calendar.map(({ day, answers, level }) => (
          <li
            key={day}
            data-level={level}
            title={words('calendarDay', { day: dayInWords(locale, day, 'short'), answers })}
          />
        ))}
      </ol>
    </>
  )
}
