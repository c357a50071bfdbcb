import type { OfferedModesView } from '#data/study/views'
import { TEST_LENGTHS, TEST_MINUTES } from '#lib/study/modes/test'
import { PlainForm } from '#ui/sent-form'
import { type Locale, wordsFor } from '#ui/words'
import { startMode } from '../../study/actions'

/** In the order in which somebody meets an article; the quiz has the accent button. */
const PLAIN = ['learn', 'read', 'flashcards', 'match', 'timeline'] as const

const PlainMode = ({
  slug,
  mode,
  locale,
}: {
  slug: string
  mode: (typeof PLAIN)[number]
  locale: Locale
}) => {
  const words = wordsFor(locale, 'modes')
  return (
    <PlainForm action={startMode}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="mode" value={mode} />
      <button type="submit" className="row-link mode">
        <span className="row-title">{words(mode)}</span>
        <span className="byline">{words(`text-${mode}`)}</span>
      </button>
    </PlainForm>
  )
}

/** A test wants to know how long it is to be. */
const TestMode = ({ slug, locale }: { slug: string; locale: Locale }) => {
  const words = wordsFor(locale, 'modes')
  return (
    <details className="mode-details">
      <summary className="row-link mode">
        <span className="row-title">{words('test')}</span>
        <span className="byline">{words('text-test')}</span>
      </summary>
      <PlainForm action={startMode} className="mode-form">
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="mode" value="test" />
        <div className="field">
          <label htmlFor="test-length">{words('length')}</label>
          <select id="test-length" name="length" className="input" defaultValue={10}>
            {TEST_LENGTHS.map((length) => (
              <option key={length} value={length}>
                {words('questions', { n: length })}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="test-minutes">{words('limit')}</label>
          <select id="test-minutes" name="minutes" className="input" defaultValue="">
            <option value="">{words('noLimit')}</option>
            {TEST_MINUTES.map((minutes) => (
              <option key={minutes} value={minutes}>
                {words('minutes', { n: minutes })}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button-quiet">
          {words('startTest')}
        </button>
      </PlainForm>
    </details>
  )
}

/** The ways of studying that the article has something for. */
export const Modes = ({
  slug,
  offered,
  locale,
}: {
  slug: string
  offered: OfferedModesView
  locale: Locale
}) => (
  <ul className="rows mt-6">
    {PLAIN.filter((mode) => offered[mode]).map((mode) => (
      <li key={mode}>
        <PlainMode slug={slug} mode={mode} locale={locale} />
      </li>
    ))}
    {offered.test && (
      <li>
        <TestMode slug={slug} locale={locale} />
      </li>
    )}
  </ul>
)
