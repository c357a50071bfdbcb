import { expect, test } from 'vitest'
import { isVerbatim } from '#lib/article/span'
import { extractFacts } from '#lib/facts/extract'
import { parseFactDecisions } from '#lib/facts/fact-decisions'
import { admitProposals } from '#lib/facts/proposals/admit'
import type { ProposedFact } from '#lib/facts/proposals/proposed'
import { articleOf, BRIDGE } from '#tests/fixtures/bridge'

const article = articleOf(BRIDGE)
const own = extractFacts(article)
const admit = (...proposals: ProposedFact[]) => admitProposals(article, own, proposals)
const said = (speaker: string, quote: string): ProposedFact => ({ kind: 'statement', speaker, quote })
const dated = (quote: string): ProposedFact => ({ kind: 'date', quote })

const QUOTE = '桥断了可以再修，人心断了就难修了。'
const GOOD = said('林若水', QUOTE)

test('the engine alone does not know who said it', () => {
  expect(own.facts.some(({ evidence }) => evidence.some(({ text }) => text.includes(QUOTE)))).toBe(false)
})

test('a true quotation with its speaker is a fact with evidence, and worth less than those of the engine', () => {
  const { facts, rejected } = admit(GOOD)
  expect(rejected).toEqual([])
  const [fact] = facts
  expect(fact).toMatchObject({ kind: 'statement', speaker: '林若水', mode: 'direct', confidence: 0.8 })
  if (fact?.kind !== 'statement') throw new Error('no statement')
  expect(fact.statement.text).toBe(QUOTE)
  expect([fact.statement, ...fact.evidence].every((span) => isVerbatim(article.text, span))).toBe(true)
  expect(fact.evidence[0]?.text).toContain('林若水疾呼')
})

test('a speaker named behind the quotation, and one written with the office, are proved as well', () => {
  const { facts, rejected } = admit(said('林若水', '河水不问桥的年纪'), said('工程师林若水', QUOTE))
  expect(facts.map((fact) => fact.kind === 'statement' && fact.speaker)).toEqual(['林若水', '林若水'])
  expect(rejected).toEqual([])
})

test('a clause behind a date of the engine becomes its event, and the value stays that of the engine', () => {
  const { facts, rejected } = admit(dated('1921年10月8日，青河大桥在江州落成'))
  expect(rejected).toEqual([])
  expect(facts).toMatchObject([{ kind: 'date', value: '1921-10-08', event: '青河大桥在江州落成' }])
})

test.each([
  ['a fabricated quotation', said('林若水', '我从来不后悔修了这座桥'), /letter for letter/],
  ['one changed character', said('林若水', '桥断了可以再建，人心断了就难修了。'), /letter for letter/],
  ['traditional characters', said('林若水', '橋斷了可以再修，人心斷了就難修了。'), /letter for letter/],
  ['a space put in', said('林若水', '桥断了可以再修， 人心断了就难修了。'), /letter for letter/],
  ['ASCII punctuation', said('林若水', '桥断了可以再修,人心断了就难修了.'), /letter for letter/],
  ['words of the front matter', said('林若水', '青河大桥百年'), /letter for letter/],
  ['words across two sentences', said('林若水', `${QUOTE}”江州市长`), /letter for letter/],
  ['words that stand there twice', said('沈知行', '桥老了，人就不老吗？'), /more than once/],
  ['nothing at all', said('林若水', '  '), /too short/],
  ['the right words of another', said('郑海山', QUOTE), /does not show/],
  ['a person who is not there', said('爱因斯坦', QUOTE), /not somebody|does not show/],
  ['somebody without a name', said('有人', '拆了它吧，江州不需要两座桥。'), /not somebody/],
  ['a pronoun', said('他', QUOTE), /not somebody/],
  ['a part of a name', said('若水', QUOTE), /not somebody|does not show/],
  ['whoever was spoken to', said('沈知行', '旧桥墩比新桥面更会讲故事。'), /does not show/],
  ['half of what was said', said('林若水', '桥断了可以再修'), /does not show/],
  ['what was expressly not said', said('沈知行', '新桥会取代旧桥'), /does not show/],
  ['what the engine reads so already', said('郑海山', '修复工程不会影响通航'), /read so already/],
  ['a pattern instead of a name', said('.*', QUOTE), /not somebody/],
  ['a name of the object prototype', said('__proto__', QUOTE), /not somebody/],
  ['a date that only may be', dated('2020年5月1日，江州铁路局可能关闭全部车道'), /open/],
  ['an event that the engine dates already', dated('2018年5月20日，江州博物馆举办了大桥专题展览'), /already/],
  ['a clause cut short', dated('1921年10月8日，青河大桥在江州'), /whole clause/],
  ['no date', dated('江州守军拆除了青河大桥的两个桥孔'), /certain/],
])('%s is refused', (_, proposal, why) => {
  const { facts, entities, rejected } = admit(proposal)
  expect(facts).toEqual([])
  expect(entities).toEqual([])
  expect(rejected).toEqual([{ words: proposal.quote, why: expect.stringMatching(why) }])
})

test('the words of one are never given to another, whatever the sentence looks like', () => {
  const read = articleOf('大桥\n\n林若水疾呼：“桥断了可以再修。”\n')
  const facts = extractFacts(read)
  const taken = admitProposals(read, facts, [said('林若水', '桥断了可以再修。')]).facts
  const again = { ...facts, facts: taken.map((fact) => ({ ...fact, speaker: '郑海山' })) }
  const { rejected } = admitProposals(read, again, [said('林若水', '桥断了可以再修。')])
  expect(rejected).toMatchObject([{ why: 'these words are read as those of 郑海山' }])
})

test('what is proposed twice is taken once', () => {
  const { facts, rejected } = admit(GOOD, GOOD, dated('1921年10月8日，青河大桥在江州落成'))
  expect(facts).toHaveLength(2)
  expect(rejected).toMatchObject([{ words: QUOTE, why: expect.stringMatching(/already/) }])
})

const reviewed = (yaml: string) => {
  const { factDecisions } = parseFactDecisions(yaml, 'facts.yaml')
  return admitProposals(
    article,
    extractFacts(article, factDecisions),
    [GOOD, said('郑海山', '修复工程不会影响通航')],
    factDecisions,
  )
}

test('what a person has dropped is not brought back by a proposal', () => {
  const [fact] = admit(GOOD).facts
  const known = own.facts.find((one) => one.kind === 'statement' && one.speaker === '郑海山')
  const { facts, rejected } = reviewed(`drop: [${fact?.id}, ${known?.id}]`)
  expect(facts).toEqual([])
  expect(rejected.map(({ why }) => why)).toEqual([
    'a person has dropped it',
    'the article is read so already',
  ])
})

test('what a person keeps is as sure as anything they keep', () => {
  const [fact] = admit(GOOD).facts
  expect(reviewed(`keep: [${fact?.id}]`).facts).toMatchObject([{ id: fact?.id, confidence: 1 }])
})

const attributed = (sentence: string, speaker: string, quote: string) => {
  const read = articleOf(`标题\n\n${sentence}\n`)
  // Whatever the engine reads by itself is put aside: what is tried is only what a proposal can prove.
  return admitProposals(read, { ...extractFacts(read), facts: [] }, [said(speaker, quote)]).facts.length
}

test.each([
  ['总统拜登告诉总统普京，双边会谈将会继续。', '普京', '双边会谈将会继续'],
  ['拜登对普京表示，双边会谈将会继续。', '普京', '双边会谈将会继续'],
  ['拜登告诉总统普京说，双边会谈将会继续。', '普京', '双边会谈将会继续'],
  ['拜登和总统普京表示，双边会谈将会继续。', '普京', '双边会谈将会继续'],
  ['拜登对总统普京表示，双边会谈将会继续。', '普京', '双边会谈将会继续'],
  ['拜登和普京表示，双边会谈将会继续。', '普京', '双边会谈将会继续'],
  ['普京的发言人表示，双边会谈将会继续。', '普京', '双边会谈将会继续'],
  ['据普京透露，拜登表示，双边会谈将会继续。', '普京', '双边会谈将会继续'],
  ['普京否认拜登曾表示，双边会谈将会继续。', '拜登', '双边会谈将会继续'],
  ['普京没有表示，双边会谈将会继续。', '普京', '双边会谈将会继续'],
  ['普京表示，双边会谈将会继续，但不是现在。', '普京', '双边会谈将会继续'],
  ['普京表示，如果停火，双边会谈将会继续。', '普京', '双边会谈将会继续'],
  ['“双边会谈将会继续”，拜登转告普京说。', '普京', '双边会谈将会继续'],
  ['普京引用拜登的话说：“双边会谈将会继续。”', '普京', '双边会谈将会继续。'],
  ['普京妻子说：“双边会谈将会继续。”', '普京', '双边会谈将会继续。'],
])('%s does not prove it of %s', (sentence, speaker, quote) => {
  expect(attributed(sentence, speaker, quote)).toBe(0)
})

test.each([
  ['2021年12月30日，俄罗斯总统普京随后表示，双边会谈将会继续。', '普京', '双边会谈将会继续'],
  ['普京对记者强调：“双边会谈将会继续。”', '普京', '双边会谈将会继续。'],
  ['“双边会谈将会继续”，俄罗斯总统普京反问道。', '普京', '双边会谈将会继续'],
  [
    'President Mary Stone said: “The talks will go on next week.”',
    'Mary Stone',
    'The talks will go on next week.',
  ],
  ['“The talks will go on next week,” said Mary Stone.', 'Mary Stone', 'The talks will go on next week'],
])('%s proves it of %s', (sentence, speaker, quote) => {
  expect(attributed(sentence, speaker, quote)).toBe(1)
})

test('the value of a date that the engine leaves open is not settled by a proposal', () => {
  const open = {
    ...own,
    facts: own.facts.map((fact) => (fact.kind === 'date' ? { ...fact, resolved: false } : fact)),
  }
  const { facts } = admitProposals(article, open, [dated('1921年10月8日，青河大桥在江州落成')])
  expect(facts).toEqual([])
})
