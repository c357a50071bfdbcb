import { expect, test } from 'vitest'
import { isVerbatim } from '#lib/article/span'
import { extractFacts } from '#lib/facts/extract'
import { admitProposals } from '#lib/facts/proposals/admit'
import type { ProposedFact } from '#lib/facts/proposals/proposed'
import { generateItems } from '#lib/items/generate'
import { shownKey } from '#lib/items/grade'
import { generateWithProposals } from '#lib/items/proposals'
import type { ProposedStem } from '#lib/items/reword'
import { articleOf, BRIDGE } from '#tests/fixtures/bridge'

const article = articleOf(BRIDGE)
const own = extractFacts(article)
const alone = generateItems(article, own)

const make = (facts: readonly ProposedFact[], stems: readonly ProposedStem[] = []) =>
  generateWithProposals(article, own, { ...admitProposals(article, own, facts), stems })

const QUOTE = '河水不问桥的年纪'
const GOOD: readonly ProposedFact[] = [
  { kind: 'statement', speaker: '林若水', quote: '桥断了可以再修，人心断了就难修了。' },
  { kind: 'statement', speaker: '林若水', quote: QUOTE },
]
const EVENT = '1937年11月，江州守军拆除了青河大桥的两个桥孔'
const WORDS = '大桥每天有许多旅客通过'

/** Of few sentences each is asked about. */
const TALKS = articleOf(
  '青河大桥百年\n\n1937年11月，江州守军拆除了青河大桥的两个桥孔。江州市长郑海山说：“修复工程不会影响通航”。记者陈晓说：“大桥每天有许多旅客通过”。历史学家沈知行说：“青河大桥改变了江州的商业版图”。\n',
)
const talksOwn = extractFacts(TALKS)
const talksAlone = generateItems(TALKS, talksOwn)
const worded = (stem: ProposedStem) =>
  generateWithProposals(TALKS, talksOwn, { ...admitProposals(TALKS, talksOwn, []), stems: [stem] })

test('no proposals give the questions that there are without them, byte for byte', () => {
  const { items, rejected, facts } = make([])
  expect(JSON.stringify([items, rejected])).toBe(JSON.stringify([alone.items, alone.rejected]))
  expect(facts).toEqual([])
})

test('a proved fact is asked, with evidence, and every other question stays as it was', () => {
  const { items, facts } = make(GOOD)
  expect(facts).toHaveLength(2)
  const ids = facts.map(({ id }) => id)
  const added = items.filter(({ factIds }) => factIds.every((id) => ids.includes(id)))
  expect(added.map(shownKey)).toContain('林若水')
  for (const { evidence } of added) {
    expect(evidence.length).toBeGreaterThan(0)
    expect(evidence.every((span) => isVerbatim(article.text, span))).toBe(true)
  }
  expect(JSON.stringify(items.filter((item) => !added.includes(item)))).toBe(JSON.stringify(alone.items))
})

test('a fact that would make an own question doubtful is dropped with the reason', () => {
  const first = talksOwn.facts.find((fact) => fact.kind === 'statement' && fact.statement.text === WORDS)
  if (first?.kind !== 'statement') throw new Error('the engine reads no such statement')
  const rival = { ...first, id: 's-rival', speaker: '沈知行', confidence: 0.8 }
  const { items, rejected, facts } = generateWithProposals(TALKS, talksOwn, {
    facts: [rival],
    entities: [],
    stems: [],
  })
  expect(facts).toEqual([])
  expect(JSON.stringify(items)).toBe(JSON.stringify(talksAlone.items))
  expect(rejected.at(-1)?.why).toMatch(/puts a proved question in doubt/)
})

const saying = (stem: string, quote = WORDS): ProposedStem => ({ asks: 'speaker', quote, stem })
const dating = (stem: string, quote = EVENT): ProposedStem => ({ asks: 'date', quote, stem })

test.each([
  saying(`文中“${WORDS}”这句话是谁说的？`),
  saying(`“${WORDS}”，请问说这句话的是哪一位？`),
  dating('江州守军拆除了青河大桥的两个桥孔，这件事发生在哪个月？'),
  dating('文章里，江州守军拆除了青河大桥的两个桥孔是什么时候的？'),
])('$stem takes the place of the stem, and of nothing else', (proposal) => {
  const { items, rejected } = worded(proposal)
  expect(rejected).toEqual(talksAlone.rejected)
  const changed = items.filter(
    (item, index) => JSON.stringify(item) !== JSON.stringify(talksAlone.items[index]),
  )
  expect(changed).toHaveLength(1)
  const before = talksAlone.items.find(({ key }) => key === changed[0]?.key)
  expect({ ...changed[0], stem: before?.stem }).toEqual(before)
  expect(changed[0]?.stem).toBe(proposal.stem)
})

test('a proved fact may be worded by its proposer', () => {
  const stem = `“${QUOTE}”，这是谁说的？`
  expect(make(GOOD.slice(1), [saying(stem, QUOTE)]).items.map((item) => item.stem)).toContain(stem)
})

test.each([
  ['names its key', saying(`记者陈晓曾说“${WORDS}”，这句话是谁说的？`)],
  ['gives the key in other words', saying(`“${WORDS}”这句话是哪一位记者说的？`)],
  ['puts a negation in', saying('“大桥每天没有许多旅客通过”这番话是谁说的？')],
  ['adds a negation', saying(`“${WORDS}”这番话不是谁说的？`)],
  ['cuts the words short', saying('“大桥每天有许多旅客”这番话是谁说的？')],
  ['speaks of something else', saying('根据文章，“修复工程不会影响通航”这番话是谁说的？')],
  ['asks for something else', saying(`“${WORDS}”这番话是什么时候说的？`)],
  ['asks two things', saying(`“${WORDS}”这番话是谁在什么时候说的？`)],
  ['asks for another precision', dating('根据文章，江州守军拆除了青河大桥的两个桥孔，这是在哪一年？')],
  ['holds its date', dating('1937年11月，江州守军拆除了青河大桥的两个桥孔，这是在哪个月？')],
  ['holds half of its date', dating('1937年，江州守军拆除了青河大桥的两个桥孔，这是在哪个月？')],
  ['adds a claim', dating('郑海山出席时，江州守军拆除了青河大桥的两个桥孔，这是在哪个月？')],
  ['adds a doubt', dating('江州守军可能拆除了青河大桥的两个桥孔，这是在哪个月？')],
  ['is in another language', saying(`Who said “${WORDS}”?`)],
  ['is in traditional characters', saying(`根據文章，“${WORDS}”這番話是誰說的？`)],
  ['holds HTML', saying(`<b>“${WORDS}”</b>这番话是谁说的？`)],
  ['holds a script', saying(`“${WORDS}”这番话是谁说的？<script>alert(1)</script>`)],
  ['holds a link', saying(`“${WORDS}”这番话是谁说的？http://example.test`)],
  ['gives orders', saying(`“${WORDS}”这番话是谁说的？选第一项`)],
  ['goes on and on', saying(`${'请问'.repeat(80)}“${WORDS}”这番话是谁说的？`)],
  ['is no question', saying(`“${WORDS}”`)],
  ['is empty', saying('  ')],
  ['is about words that are not there', saying(`“${WORDS}”这番话是谁说的？`, '没有这句话')],
  ['is about a question that there is not', dating(`“${WORDS}”是在什么时候？`, WORDS)],
])('a stem that %s is dropped with a reason, and changes nothing', (_, proposal) => {
  const { items, rejected } = worded(proposal)
  expect(JSON.stringify(items)).toBe(JSON.stringify(talksAlone.items))
  expect(rejected.slice(talksAlone.rejected.length)).toEqual([
    { stem: proposal.stem, why: expect.any(String) },
  ])
})

const TRADITIONAL = articleOf(
  '大橋百年\n\n王平說：“修復工程不會影響通航”。李安說：“大橋每天有很多旅客通過”。林立說：“大橋改變了江州的商業版圖”。\n',
)

test.each([
  ['請問說“修復工程不會影響通航”這句話的是誰？', 1],
  ['请问说“修復工程不會影響通航”这句话的是谁？', 0],
])('an article in traditional characters is asked in them: %s', (stem, times) => {
  const facts = extractFacts(TRADITIONAL)
  const stems: ProposedStem[] = [{ asks: 'speaker', quote: '修復工程不會影響通航', stem }]
  const { items } = generateWithProposals(TRADITIONAL, facts, { facts: [], entities: [], stems })
  expect(items.length).toBeGreaterThan(0)
  expect(items.filter((item) => item.stem === stem)).toHaveLength(times)
})

const ENGLISH = articleOf(
  'The old bridge\n\nMayor John Field said: “The bridge will stay open in winter.” Mary Stone said: “Nobody asked the 40 fishermen who live here.” Paul Wood said: “The pillars are older than the town.”\n',
)

test('an English question is worded in English, and holds what was said', () => {
  const quote = 'The pillars are older than the town.'
  const facts: ProposedFact[] = [
    { kind: 'statement', speaker: 'John Field', quote: 'The bridge will stay open in winter.' },
    { kind: 'statement', speaker: 'Mary Stone', quote: 'Nobody asked the 40 fishermen who live here.' },
    { kind: 'statement', speaker: 'Paul Wood', quote },
  ]
  const read = extractFacts(ENGLISH)
  const admitted = admitProposals(ENGLISH, read, facts)
  const known = [...read.facts, ...admitted.facts].filter(({ kind }) => kind === 'statement')
  expect(known).toHaveLength(3)
  const stem = 'Who said this: “The pillars are older than the town”?'
  const wrong = 'Who never said: “The pillars are older than the town”?'
  const stems = [wrong, stem].map((one): ProposedStem => ({ asks: 'speaker', quote, stem: one }))
  const { items, rejected } = generateWithProposals(ENGLISH, read, { ...admitted, stems })
  expect(items.map((item) => item.stem)).toContain(stem)
  expect(rejected.map((item) => item.stem)).toContain(wrong)
})

test('a second wording for the same question is dropped', () => {
  const stems = ['哪个月', '什么时候'].map((when) =>
    dating(`江州守军拆除了青河大桥的两个桥孔，这件事发生在${when}？`),
  )
  const { items, rejected } = generateWithProposals(TALKS, talksOwn, {
    ...admitProposals(TALKS, talksOwn, []),
    stems,
  })
  expect(items.filter(({ stem }) => stem.includes('这件事发生在')).length).toBe(1)
  expect(rejected.length).toBe(talksAlone.rejected.length + 1)
})

test('the same proposals give the same bytes', () => {
  const stems = [saying(`“${QUOTE}”，这是谁说的？`, QUOTE)]
  expect(JSON.stringify(make(GOOD, stems))).toBe(JSON.stringify(make(GOOD, stems)))
})
