import { type Locale, wordsFor } from '#ui/words'
import type { OutcomeWords } from './score-outcome'

/** What is said of a correction, in the reader's language. */
export const outcomeWords = (locale: Locale): OutcomeWords => {
  const words = wordsFor(locale, 'answers')
  return {
    invalid: words('correctionInvalid'),
    unfit: words('unfit'),
    nobody: words('nobody'),
    changed: words('changed', { changed: '{changed}' }),
    name: words('learner'),
    before: words('before'),
    after: words('after'),
  }
}
