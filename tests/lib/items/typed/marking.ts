import { expect, test } from 'vitest'
import { gradeInEitherScript } from '#lib/items/grade-in-either-script'
import type { Item, Topic } from '#lib/items/item'
import type { Grade } from '#lib/items/response'

/** Typed answers as a fair teacher marks them: a table for each kind of answer, right ones and wrong ones. */

export const mark = (topic: Topic, accepted: readonly string[], text: string): Grade => {
  const item: Item = {
    key: 'k',
    factIds: ['f'],
    evidence: [{ start: 0, end: 1, text: '文' }],
    rationale: '',
    score: 1,
    kind: 'short-answer',
    topic,
    stem: '？',
    accepted,
  }
  return gradeInEitherScript(item, { kind: 'typed', text })
}

export type Row = [
  key: string,
  accepted: readonly string[],
  right: readonly string[],
  wrong: readonly string[],
]

export const each = (topic: Topic, rows: readonly Row[]): void => {
  for (const [key, accepted, right, wrong] of rows) {
    test.each(right)(`${key}: %s is right`, (text) => {
      expect(mark(topic, accepted, text).correct).toBe(true)
    })
    test.each(wrong)(`${key}: %s is wrong`, (text) => {
      expect(mark(topic, accepted, text).correct).toBe(false)
    })
  }
}
