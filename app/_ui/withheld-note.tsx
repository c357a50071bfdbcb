import { type Locale, wordsFor } from '#ui/words'

/** How many questions are left out because an assignment of another class asks the same of whoever looks. */
export const WithheldNote = ({ n, locale }: { n: number; locale: Locale }) =>
  n > 0 && <p className="hint mt-4">{wordsFor(locale, 'sets')('withheld', { n })}</p>
