import type { ShownOption } from '#data/classes/teaching-views'
import { type Locale, wordsFor } from '#ui/words'

/** The options of a question to its teacher, folded: what is right is said, not only shown. */
export const OptionList = ({
  options,
  language,
  locale,
}: {
  options: readonly ShownOption[]
  language: string
  locale: Locale
}) => {
  const words = wordsFor(locale, 'sets')
  if (options.length === 0) return null
  return (
    <ul className="option-list" lang={language} aria-label={words('options')}>
      {options.map(({ text, isKey }) => (
        <li key={text} data-key={isKey}>
          {text}
          {isKey && <span className="sr-only"> {words('isKey')}</span>}
        </li>
      ))}
    </ul>
  )
}
