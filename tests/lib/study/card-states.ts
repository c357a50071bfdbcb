import type { CardState } from '#lib/study/card'
import { dayOf } from '#lib/study/day'

/** Cards in each state, by when they are due, seen from one noon in Shanghai. */

export const ZONE = 'Asia/Shanghai'
export const NOW = new Date('2022-01-10T10:00:00+08:00')
export const TODAY = dayOf(NOW, ZONE)
const MEMORY = {
  stability: 5,
  difficulty: 5,
  reps: 3,
  lapses: 0,
  lastAt: NOW,
  lastLearnerTime: NOW.getTime(),
}
export const LIMITS = { newPerDay: 20, reviewsPerDay: 200, newDone: 0, reviewsDone: 0 }

export const fresh: CardState = { kind: 'new' }
export const review = (inDays: number): CardState => ({
  kind: 'review',
  dueDay: TODAY + inDays,
  scheduledDays: 3,
  ...MEMORY,
})
export const learning = (inMinutes: number): CardState => ({
  kind: 'learning',
  step: 0,
  dueAt: new Date(NOW.getTime() + inMinutes * 60_000),
  ...MEMORY,
})
