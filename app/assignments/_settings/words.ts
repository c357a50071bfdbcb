import type { CountingAttempt, FeedbackPolicy } from '#lib/classes/assignment'
import type { LatePolicy } from '#lib/classes/late'
import { type Locale, wordsFor } from '#ui/words'
import type { RecipientWords } from './recipients'
import type { SettingsField } from './state'

/** The words that the assignment form takes to the browser. */
export interface SettingsWords {
  readonly title: string
  readonly timeZone: string
  readonly opensAt: string
  readonly dueAt: string
  readonly closesAt: string
  readonly rules: string
  readonly locked: string
  readonly timeLimit: string
  readonly attempts: string
  readonly counting: string
  readonly countings: Readonly<Record<CountingAttempt, string>>
  readonly feedback: string
  readonly feedbacks: Readonly<Record<FeedbackPolicy, string>>
  readonly isShuffled: string
  readonly isPractice: string
  readonly reading: string
  readonly isReadBefore: string
  readonly isReadDuring: string
  readonly isReadAfter: string
  readonly late: string
  readonly lates: Readonly<Record<LatePolicy['kind'], string>>
  readonly perDay: string
  readonly most: string
  readonly hints: Readonly<
    Record<'opensAt' | 'dueAt' | 'closesAt' | 'timeLimit' | 'attempts' | 'deduct', string>
  >
  readonly problems: Readonly<Record<SettingsField, string>>
  /** A time that the clocks skip when daylight saving begins. */
  readonly skipped: string
  readonly save: string
  readonly saved: string
  /** With `{names}`. */
  readonly reopens: string
  readonly saveAnyway: string
}

const choicesIn = (locale: Locale) => {
  const words = wordsFor(locale, 'assigning')
  return {
    countings: {
      best: words('count-best'),
      last: words('count-last'),
      first: words('count-first'),
      average: words('count-average'),
    },
    feedbacks: {
      never: words('feedbackNever'),
      'after-answer': words('feedbackAnswer'),
      'after-submission': words('feedbackSubmission'),
      'after-closing': words('feedbackClosing'),
    },
    lates: { accept: words('late-accept'), refuse: words('late-refuse'), deduct: words('late-deduct') },
  }
}

const notesIn = (locale: Locale): Pick<SettingsWords, 'hints' | 'problems'> => {
  const words = wordsFor(locale, 'assigning')
  const [minutes, percent] = [words('wrongNumber'), words('wrongPercent')]
  return {
    hints: {
      opensAt: words('opensHint'),
      dueAt: words('dueHint'),
      closesAt: words('closesHint'),
      timeLimit: words('timeLimitHint'),
      attempts: words('attemptsHint'),
      deduct: words('deductHint'),
    },
    problems: {
      title: words('wrongTitle'),
      timeZone: words('wrongClocks'),
      opensAt: words('wrongOpens'),
      dueAt: words('wrongDue'),
      closesAt: words('wrongCloses'),
      timeLimit: minutes,
      attempts: minutes,
      perDay: percent,
      most: percent,
      recipients: words('wrongRecipients'),
    },
  }
}

/** The words of the choice for whom it is. */
export const recipientWords = (locale: Locale): RecipientWords => {
  const words = wordsFor(locale, 'assigning')
  return {
    title: words('recipients'),
    all: words('forAll'),
    some: words('forSome'),
    begun: words('hasBegun'),
  }
}

/** The assignment form's words in the reader's language. */
export const settingsWords = (locale: Locale, timeZone: string, save: string): SettingsWords => {
  const words = wordsFor(locale, 'assigning')
  return {
    ...choicesIn(locale),
    ...notesIn(locale),
    title: words('name'),
    timeZone: words('timeZone', { timeZone }),
    opensAt: words('opensAt'),
    dueAt: words('dueAt'),
    closesAt: words('closesAt'),
    rules: words('rules'),
    locked: words('locked'),
    timeLimit: words('timeLimit'),
    attempts: words('attempts'),
    counting: words('counting'),
    feedback: words('feedback'),
    isShuffled: words('isShuffled'),
    isPractice: words('isPractice'),
    reading: words('reading'),
    isReadBefore: words('isReadBefore'),
    isReadDuring: words('isReadDuring'),
    isReadAfter: words('isReadAfter'),
    late: words('late'),
    perDay: words('perDay'),
    most: words('most'),
    skipped: words('wrongSkipped'),
    save,
    saved: words('saved'),
    reopens: words('reopens', { names: '{names}' }),
    saveAnyway: words('saveAnyway'),
  }
}
