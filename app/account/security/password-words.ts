import { type Locale, wordsFor } from '#ui/words'
import type { PasswordWords } from './password-form'

/** The words of a form that sets a password. */
export const passwordWords = (locale: Locale, submit: 'submit' | 'recoverSubmit'): PasswordWords => {
  const words = wordsFor(locale, 'security')
  const account = wordsFor(locale, 'account')
  return {
    username: account('username'),
    current: words('current'),
    code: words('code'),
    own: words('own'),
    ownHint: words('ownHint'),
    submit: words(submit),
    changed: words('changed'),
    problems: {
      wrong: account('problem-wrong'),
      tooMany: account('problem-tooMany'),
      tooShort: account('problem-tooShort'),
      tooLong: account('problem-tooLong'),
      guessed: account('problem-guessed'),
      wrongCode: words('problem-wrongCode'),
    },
  }
}
