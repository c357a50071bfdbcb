import { describe, expect, test } from 'vitest'
import type { DemandFact, ReasonFact, RoleFact } from '#lib/facts/fact'
import { CLAIM } from '#lib/items/ask/claim'
import { DEMAND } from '#lib/items/ask/demand'
import { IF_THEN } from '#lib/items/ask/if-then'
import { MET } from '#lib/items/ask/met'
import { REASON } from '#lib/items/ask/reason'
import { HOLDER, ROLE } from '#lib/items/ask/role'
import { WHAT_SAID } from '#lib/items/ask/what-said'
import { shownKey } from '#lib/items/grade'
import type { Item } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import { entity, page } from '#tests/lib/items/told'

/** What was said, wanted and decided, asked by its content. */

const LAKE = page(`南湖的水位
县长李山表示，如果水位继续上升，东岸的码头将会关闭。船长王海说，渔民的损失可能超过三百万元。
市长赵原认为，湖水的污染可能加剧。专家陈立说，大坝的修复将持续到秋天。
南湖县要求北湖县停止向湖中放水。北湖县要求南湖县公布全部水位数据。渔民协会要求县政府提高补偿标准。
南湖县关闭了水电站，目的是保护湖里的鱼。北湖县疏浚了河道，目的是让货船通过。渔民协会修了围栏，目的是挡住野猪。2021年6月1日，李山和赵原举行会谈。`)

const { at, said, source } = LAKE
const demand = (by: string, of: string, text: string): DemandFact => ({
  kind: 'demand',
  id: `m-${by}`,
  confidence: 0.95,
  evidence: [at(`${by}要求${text}`)],
  by,
  of,
  text,
})
const role = (person: string, office: string): RoleFact => ({
  kind: 'role',
  id: `r-${person}`,
  confidence: 0.95,
  evidence: [at(`${office}${person}`)],
  person,
  role: at(office),
})
const reason: ReasonFact = {
  kind: 'reason',
  id: 'w1',
  confidence: 0.95,
  evidence: [at('南湖县关闭了水电站，目的是保护湖里的鱼')],
  of: at('南湖县关闭了水电站'),
  reason: at('保护湖里的鱼'),
  marker: '目的',
  gives: 'aim',
}
const reasonOf = (id: string, of: string, aim: string): ReasonFact => ({
  ...reason,
  id,
  evidence: [at(aim)],
  of: at(of),
  reason: at(aim),
})
const everything = source(
  [
    said('李山', '县长李山表示，', '如果水位继续上升，东岸的码头将会关闭', { title: '县长' }),
    said('王海', '船长王海说，', '渔民的损失可能超过三百万元'),
    said('赵原', '市长赵原认为，', '湖水的污染可能加剧'),
    said('陈立', '专家陈立说，', '大坝的修复将持续到秋天'),
    demand('南湖县', '北湖县', '北湖县停止向湖中放水'),
    demand('北湖县', '南湖县', '南湖县公布全部水位数据'),
    demand('渔民协会', '县政府', '县政府提高补偿标准'),
    role('李山', '县长'),
    role('王海', '船长'),
    role('赵原', '市长'),
    reason,
    reasonOf('w2', '北湖县疏浚了河道', '让货船通过'),
    reasonOf('w3', '渔民协会修了围栏', '挡住野猪'),
    LAKE.date('2021年6月1日', '2021-06-01'),
    {
      ...LAKE.event('e1', '[time 2021年6月1日]，[subject 李山和赵原][verb 举行会谈]', {
        participants: ['李山', '赵原'],
        date: '2021-06-01',
        dateSpan: at('2021年6月1日'),
      }),
      telling: undefined as never,
    },
  ],
  [
    ...['李山', '王海', '赵原', '陈立'].map((name) => entity(name, 'person')),
    ...['南湖县', '北湖县', '渔民协会'].map((name) => entity(name, 'organisation')),
  ],
)

const first = (candidates: readonly Candidate[], part: string): Item => {
  const found = candidates.find(({ item }) => item.stem.includes(part))
  if (!found) throw new Error(`nothing asks ${part}: ${candidates.map(({ item }) => item.stem).join(' ')}`)
  return found.item
}

describe('content', () => {
  test('what somebody said is asked with what others said beside it', () => {
    const item = first(WHAT_SAID.ask(everything), '王海')
    expect(item.stem).toBe('下面哪一项是王海说的？')
    expect(shownKey(item)).toBe('渔民的损失可能超过三百万元')
  })
  test('what follows is asked with its condition', () => {
    const item = first(IF_THEN.ask(everything), '李山')
    expect(item.stem).toBe('李山表示，如果水位继续上升，会怎样？')
    expect(shownKey(item)).toBe('东岸的码头将会关闭')
  })
  test('a claim differs from what was said in one place or not at all', () => {
    const claims = CLAIM.ask(everything)
    expect(claims.length).toBeGreaterThan(0)
    for (const { item, question } of claims) {
      if (question.asks !== 'claim' || item.kind !== 'true-false') throw new Error('no claim')
      expect(item.options[0].correct).toBe(question.altered === undefined)
      expect(item.stem.includes(question.words.text)).toBe(question.altered === undefined)
    }
  })
  test('a demand is asked of both sides, and its answer does not repeat who shall do it', () => {
    const item = first(DEMAND.ask(everything), '南湖县要求')
    expect(item.stem).toBe('南湖县要求北湖县做什么？')
    expect(shownKey(item)).toBe('停止向湖中放水')
  })
  test('a demand stands beside demands, and not beside what happened or what somebody would ask of himself', () => {
    const one = page(`南湖的船票
南湖县要求北湖县停止放水。渔民协会要求南湖县退还其三百元。王海接连收到三封旧信。赵原要求大坝公布水位。陈立要求码头延长时间。`)
    const wish = (by: string, text: string, of?: string): DemandFact => ({
      kind: 'demand',
      id: `m-${by}`,
      confidence: 0.95,
      evidence: [one.at(`${by}要求${text}`)],
      by,
      text,
      ...(of ? { of } : {}),
    })
    const facts = [
      wish('南湖县', '北湖县停止放水', '北湖县'),
      wish('渔民协会', '南湖县退还其三百元'),
      wish('赵原', '大坝公布水位'),
      wish('陈立', '码头延长时间'),
      one.clause('c1', '[subject 王海][verb 接连收到][object 三封旧信]'),
    ]
    const people = ['王海', '赵原', '陈立'].map((name) => entity(name, 'person'))
    const asked = DEMAND.ask(
      one.source(facts, [...people, entity('南湖县', 'place'), entity('北湖县', 'place')]),
    ).flatMap(({ item }) => (item.kind === 'multiple-choice' ? [item] : []))
    const item = asked.find(({ stem }) => stem.startsWith('南湖县要求'))
    expect(item?.options.map(({ text }) => text)).toEqual(['停止放水', '大坝公布水位', '码头延长时间'])
  })
  test('a reason is asked only where it is told as one, an aim as an aim', () => {
    const item = first(REASON.ask(everything), '水电站')
    expect(item.stem).toBe('南湖县关闭了水电站，目的是什么？')
    expect(shownKey(item)).toBe('保护湖里的鱼')
    expect(item.kind === 'multiple-choice' && item.options.map(({ text }) => text)).toEqual([
      '保护湖里的鱼',
      '让货船通过',
      '挡住野猪',
    ])
  })
  test('a reason is not asked where the article gives no others, which alone may stand beside it', () => {
    const others = ({ item }: Candidate) => item.kind === 'multiple-choice' && item.options.length > 2
    expect(REASON.ask(source([reason])).filter(others)).toEqual([])
  })
  test('an office is asked for by its holder, and a holder by the office', () => {
    expect(first(ROLE.ask(everything), '王海').stem).toBe('王海的身份是什么？')
    expect(first(HOLDER.ask(everything), '船长').stem).toBe('船长是谁？')
  })
  test('whom somebody met is asked with the day', () => {
    expect(first(MET.ask(everything), '李山').stem).toBe('李山2021年6月1日和谁举行了会谈？')
  })
})
