/** Seconds that a question takes until the learner's own pace is known. */
export const SECONDS_PER_ANSWER = 12

/** A new fact is asked again the same day, once it was known (lib/study/scheduler.ts, the steps of learning). */
const ANSWERS_TO_A_NEW_FACT = 2

/** Minutes, rounded up, that what is due and what is new will take. */
export const minutesFor = (
  due: number,
  fresh: number,
  secondsPerAnswer: number = SECONDS_PER_ANSWER,
): number => Math.ceil(((due + ANSWERS_TO_A_NEW_FACT * fresh) * secondsPerAnswer) / 60)
