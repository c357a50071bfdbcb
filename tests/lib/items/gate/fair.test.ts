import { describe, expect, test } from 'vitest'
import type { RoleFact } from '#lib/facts/fact'
import { whyGivenAway, whyNoMatter } from '#lib/items/gate/given-away'
import { whyNotHeldNow, whyNotInTime } from '#lib/items/gate/in-time'
import type { Item } from '#lib/items/item'
import type { Candidate, Question } from '#lib/items/question'
import { englishStandsAlone } from '#tests/lib/items/alone'
import { entity, page } from '#tests/lib/items/told'

/** What a question may not ask: in the wrong time, what the title tells, which paper it was, what leans on words before. */

const LAKE = page(`县长李山将出席南湖大桥开通仪式

县长李山将出席南湖大桥开通仪式。南湖县2022年3月通过了新规。1986年，渔业局长王海拒绝签字。《湖区日报》说，桥很长。`)
const role = (words: string, person: string): RoleFact => ({
  kind: 'role',
  id: `r-${person}`,
  confidence: 0.9,
  evidence: [LAKE.at(words)],
  person,
  role: LAKE.at(words),
})
const facts = [
  LAKE.clause('rule', '[subject 南湖县][time 2022年3月][verb 通过了][object 新规]'),
  LAKE.date('2022年3月', '2022-03'),
  role('县长', '李山'),
  role('渔业局长', '王海'),
]
const grounds = LAKE.source(facts, [entity('李山', 'person', ['县长']), entity('《湖区日报》', 'media')])

const candidate = (
  question: Question,
  stem: string,
  accepted: readonly string[],
  kind = 'who',
): Candidate => {
  const item: Item = {
    key: 'k',
    factIds: ['rule'],
    topic: 'event',
    kind: 'short-answer',
    stem,
    accepted,
    evidence: [LAKE.at('县长李山将出席南湖大桥开通仪式')],
    rationale: '',
    score: 1,
  }
  return { item, kind, question }
}
const part = (type: 'date' | 'name'): Question => ({
  asks: 'part',
  fact: 'rule',
  part: LAKE.at('南湖县'),
  type,
})

test('what is still to come when the article appears is not asked as past', () => {
  expect(
    whyNotInTime(candidate(part('date'), '南湖县在哪个月通过了新规？', ['2022年3月']), grounds),
  ).not.toBeNull()
  expect(
    whyNotInTime(candidate(part('date'), '南湖县将在哪个月通过新规？', ['2022年3月']), grounds),
  ).toBeNull()
})

describe('an office is asked of whoever has it now', () => {
  const asked = (fact: string): Candidate => candidate({ asks: 'phrase', fact }, '？', ['局长'], 'role')
  test('of somebody told of long ago it is not', () => {
    expect(whyNotHeldNow(asked('r-王海'), grounds)).not.toBeNull()
  })
  test('of somebody in the news it is', () => {
    expect(whyNotHeldNow(asked('r-李山'), grounds)).toBeNull()
  })
})

test('who the title says it is, and which paper it was, are no questions', () => {
  expect(
    whyGivenAway(candidate(part('name'), '谁将出席南湖大桥开通仪式？', ['李山']), grounds),
  ).not.toBeNull()
  // Whom the title names, whoever has read it names first.
  expect(whyGivenAway(candidate(part('name'), '谁拒绝在文件上签字？', ['李山']), grounds)).not.toBeNull()
  expect(whyGivenAway(candidate(part('name'), '谁拒绝在文件上签字？', ['赵原']), grounds)).toBeNull()
  const said = (answer: string): Candidate =>
    candidate({ asks: 'speaker', words: LAKE.at('桥很长') }, '谁说，桥很长？', [answer], 'who-said')
  expect(whyNoMatter(said('《湖区日报》'), grounds)).not.toBeNull()
  expect(whyNoMatter(said('李山'), grounds)).toBeNull()
})

describe('English that leans on words before it', () => {
  test.each([
    'That includes 70 million dollars for the river museum',
    'A further 17 makers had works in the north',
    'The council spent 100 million dollars of that funding on a bridge',
    'The plan includes actions to raise fares',
    'A hall was built in Hull for his trial',
    'She therefore had no choice',
    'According to the report, fares rose',
  ])('is refused: %s', (text) => expect(englishStandsAlone(text, ['Hull'])).toBe(false))
  test.each([
    'The plan for the river museum includes a hall',
    'Mary Hill said that fares would rise',
    'Mary Hill sold her house in Hull',
  ])('is not, where it stands alone: %s', (text) =>
    expect(englishStandsAlone(text, ['Hull', 'Mary Hill'])).toBe(true),
  )
})
