import type { ItemResponse } from '#lib/items/response'
import type { StudyWords } from '#ui/words'

/**
 * What every way of answering is given. The parts hold nothing themselves: what stands on the screen is `response`, so
 * that whoever keeps it has all of it after every change.
 */
export interface Answering {
  readonly words: StudyWords
  /** What has been put down so far. */
  readonly response: ItemResponse | null
  /** Whether an answer is marked when it is given; otherwise all are handed in together, and there is no button. */
  readonly isMarkedAtOnce: boolean
  /** Puts down what is on the screen, after every change of it; null while nothing can be answered. */
  readonly onPut: ((response: ItemResponse) => void) | null
  /** Gives the answer; null while nothing can be answered. */
  readonly onGive: ((response: ItemResponse) => void) | null
  /** Where all are handed in together: on to the next question. */
  readonly onNext: (() => void) | null
}
