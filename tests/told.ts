import type { AnsweredView, FeedbackView } from '#data/sitting/views'

/** What was told about an answer that nothing keeps back. */
export const told = (answered: AnsweredView | null | undefined): FeedbackView => {
  if (!answered || answered.feedback === 'withheld') throw new Error('Nothing was told about the answer')
  return answered.feedback
}
