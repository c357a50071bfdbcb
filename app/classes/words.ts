import { type Locale, wordsFor } from '#ui/words'
import type { JoinWords } from './join-form'

/** The words that the form for joining takes to the browser. */
export const joinWords = (locale: Locale): JoinWords => {
  const words = wordsFor(locale, 'classes')
  return {
    code: words('code'),
    codeHint: words('codeHint'),
    join: words('join'),
    unknownCode: words('unknownCode'),
  }
}
