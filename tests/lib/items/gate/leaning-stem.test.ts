import { describe, expect, test } from 'vitest'
import type { Candidate } from '#lib/items/question'
import { whyJoined } from '#lib/items/verify/alone'
import { page } from '#tests/lib/items/told'

/** A question that only whoever has read the sentence before it understands is not asked. */

const LAKE = page('湖区的渡轮事故\n\n渡轮触礁。\n')
const HARBOR = page('Storm in Hollin\n\nThe ferry sank near Hollin.\n')

const why = (stem: string, kind = 'gap'): string | null => {
  const one = /\p{Script=Han}/u.test(stem) ? LAKE : HARBOR
  const item: Candidate['item'] = {
    kind: 'cloze',
    key: 'k',
    factIds: ['f'],
    topic: 'quantity',
    rationale: 'r',
    score: 1,
    evidence: [],
    stem,
    accepted: ['3'],
  }
  const question: Candidate['question'] = { asks: 'phrase', fact: 'f' }
  return whyJoined({ item, kind, question }, one.source([]))
}

describe('a question leans on what stood before it', () => {
  test.each([
    '填空：约两个小时后，湖区派出了____艘船。',
    '填空：情急之下，船长王海抛下了____条缆绳。',
    '填空：湖区在夏天却放宽了____项规定。',
    '填空：县长李山补充说，湖区还缺____艘船。',
    'Fill in the blank: Two hours later, Hollin sent ____ boats.',
    'Fill in the blank: Berg added that Hollin needed ____ boats.',
    'Fill in the blank: The town needs ____ boats, Berg added.',
  ])('%s', (stem) => {
    expect(why(stem)).toBe('leans on one told of before')
  })
})

describe('a question leans on nothing', () => {
  test.each([
    '填空：事故发生两个小时后，湖区派出了____艘船。',
    '填空：在警方监督之下，船长王海交出了____条缆绳。',
    '填空：湖区原本禁止捕鱼，夏天却放宽了____项规定。',
    '填空：湖区虽小却有____座码头。',
    '填空：湖区的人亲近野兽却受害，园内有____只野兽。',
    '填空：2008年后，湖区建了____座码头。',
    '填空：10月后，湖区只开____座码头。',
    '填空：湖区补充了____名船员。',
    '填空：湖区20天后将开放____座码头。',
    'Fill in the blank: Two hours after the storm, Hollin sent ____ boats.',
    'Fill in the blank: Hollin added ____ boats in 2020.',
  ])('%s', (stem) => {
    expect(why(stem)).toBeNull()
  })

  test('where the sentence before it is shown', () => {
    expect(
      why('Fill in the blank: Berg closed the harbor. She added that Hollin needed ____ boats.', 'passage'),
    ).toBeNull()
  })
})
