import { expect, test } from 'vitest'
import { KINDS } from '#lib/items/ask/kinds'
import type { Candidate } from '#lib/items/question'
import { WORTH_ASKING } from '#lib/items/worth/weights'
import { weighed } from '#lib/items/worth/worth'
import { page } from '#tests/lib/items/told'

/** Which kinds of question an article can be asked at all: whoever weighs them anew sees here what falls away. */

const TOLD = '法国渡轮公司的船长王海驾驶的法国渡轮3月2日在湖区北岸的港口触礁，造成直接经济损失45000元'
const lake = page(`${TOLD}\n\n${TOLD}。`)
const source = lake.source([])
const TYPES = ['date', 'quantity', 'term', 'name', 'place', 'word'] as const

/** The best that a question of a kind can be: it asks what the title and the first sentence tell. */
const best = (kind: string, question: Candidate['question'], typed: boolean): number => {
  const shared = { key: kind, factIds: [], topic: 'event' as const, stem: TOLD, evidence: [lake.at(TOLD)] }
  const rest = { rationale: TOLD, score: 1 }
  const item: Candidate['item'] = typed
    ? { ...shared, ...rest, kind: 'short-answer', accepted: ['王海'] }
    : { ...shared, ...rest, kind: 'multiple-choice', options: [] }
  return weighed(source, { item, kind, question }).item.score
}

const mostOf = (kind: string, question: Candidate['question']): number =>
  Math.max(...[false, true].map((typed) => best(kind, question, typed)))

const gap = (type: (typeof TYPES)[number]): Candidate['question'] => ({
  asks: 'gap',
  fact: '',
  sentence: lake.at(TOLD),
  gap: lake.at('45000'),
  type,
})

const GAPPED = ['gap', 'passage']

test('these kinds are never asked of anybody who has not learned their fact', () => {
  const others = KINDS.map(({ name }) => name).filter((name) => !GAPPED.includes(name))
  const never = others.filter((name) => mostOf(name, { asks: 'phrase', fact: '' }) < WORTH_ASKING)
  // Who did what a clause merely tells; of what happened, as the facts tell, it is asked.
  expect(never).toEqual([
    'who',
    'party',
    'what',
    'did',
    'role',
    'holder',
    'will-do',
    'claim',
    'told-claim',
    'which-true',
  ])
})

test.each(GAPPED)('of what a %s leaves out, places and verbs are never asked so', (kind) => {
  expect(TYPES.filter((type) => mostOf(kind, gap(type)) < WORTH_ASKING)).toEqual(['place', 'word'])
})
