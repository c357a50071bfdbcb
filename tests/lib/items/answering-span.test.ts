import { expect, test } from 'vitest'
import { answeringSpan } from '#lib/items/answering-span'
import type { Item } from '#lib/items/item'

const TEXT =
  '2019年3月1日，渔民海雅驾船抵达雾岛。同年6月25日，雾岛议会通过第12号决议，恢复渡轮公司的全部航权。'
const HAIYA = '2019年3月1日，渔民海雅驾船抵达雾岛。'
const COUNCIL = '同年6月25日，雾岛议会通过第12号决议，恢复渡轮公司的全部航权。'

const spanOf = (text: string) => {
  const start = TEXT.indexOf(text)
  return { start, end: start + text.length, text }
}

const typed = (stem: string, answer: string): Item => ({
  key: 'k',
  kind: 'cloze',
  topic: 'date',
  stem,
  factIds: ['f'],
  evidence: [spanOf(HAIYA), spanOf(COUNCIL)],
  rationale: '',
  score: 1,
  accepted: [answer],
})

test('a question that two sentences prove is answered by the one that says the answer', () => {
  const item = typed('2019年6月25日，雾岛议会通过第12号决议，____渡轮公司的全部航权。', '恢复')
  expect(answeringSpan(item)?.text).toBe(COUNCIL)
})

test('where no sentence says the answer word for word, it is the one that tells what is asked about', () => {
  const item = typed('雾岛议会何时通过第12号决议？', '2019年6月25日')
  expect(answeringSpan(item)?.text).toBe(COUNCIL)
})

test('what is only named before is no answer, and nothing answers what has no proof', () => {
  expect(answeringSpan(typed('谁驾船抵达雾岛？', '渔民海雅'))?.text).toBe(HAIYA)
  expect(
    answeringSpan({ ...typed('谁驾船抵达雾岛？', '海雅'), evidence: [], author: 'person' }),
  ).toBeUndefined()
})
