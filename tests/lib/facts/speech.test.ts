import { describe, expect, test } from 'vitest'
import { demandsOf, said, statementsOf } from '#tests/lib/facts/read'

describe('a conversation, label by label', () => {
  const TALK =
    '谈抗旱\n记者：现在浇水会不会太晚？\n孟庆禾：不晚，月底以前都可以。但要小水慢浇。\n记者：有人说不用浇，您怎么看？\n孟庆禾：不能这样说。'

  test('every sentence of an answer is said by whose name stands before it', () => {
    expect(said(TALK)).toEqual(['孟庆禾: 不晚，月底以前都可以', '孟庆禾: 但要小水慢浇', '孟庆禾: 不能这样说'])
  })

  test('an answer is proved by its label and its words', () => {
    const [, second] = statementsOf(TALK)
    expect(second?.evidence.map(({ text }) => text)).toEqual(['孟庆禾', '但要小水慢浇'])
  })

  test('a question says what others have said, and nothing of its own', () => {
    const text =
      '记者会\n路透社记者：美国商务部长雷蒙表示，美方无意脱钩。发言人怎么看？\n方晓岚：我们希望美方言行一致。'
    expect(said(text)).toEqual(['雷蒙: 美方无意脱钩', '方晓岚: 我们希望美方言行一致'])
  })

  test('an answer that asks back is no statement', () => {
    expect(said('访谈\n记者：您担心吗？\n孟庆禾：有什么可担心的呢？')).toEqual([])
  })

  test.each([
    ['one label alone', '通知\n孟庆禾：请各位准时到会，不要迟到。'],
    ['a list of terms', '名词\n越冬水：封冻以前浇的水。\n返青水：开春以后浇的水。'],
  ])('%s is no conversation', (_, text) => {
    expect(said(text)).toEqual([])
  })
})

describe('quotation first', () => {
  test('a circumstance may stand before the speaker', () => {
    expect(said('水情\n“我们不怕旱。”采访结束时，村支书孟庆禾说。')).toEqual(['孟庆禾: 我们不怕旱。'])
  })

  test('X表示，… behind a quotation at the head of a paragraph says whose it is', () => {
    expect(said('水情\n“这是一场关于水的战争。”学者贝拉·科瓦奇分析认为，枯水期提前到来。')).toEqual([
      '贝拉·科瓦奇: 这是一场关于水的战争。',
      '贝拉·科瓦奇: 枯水期提前到来',
    ])
  })

  test('X说，他预计… goes on', () => {
    expect(said('水情\n“水位还会下降。”水文站站长高明远说，他预计下周到达最低点。')).toEqual([
      '高明远: 水位还会下降。',
      '高明远: 他预计下周到达最低点',
    ])
  })

  test('inside a paragraph a quotation stays with whoever was speaking', () => {
    expect(said('水情\n市长高明远说，“大桥修好了。”“明天通车。”市民李平表示，等了很久。')).toEqual([
      '高明远: 大桥修好了。',
      '高明远: 明天通车。',
      '李平: 等了很久',
    ])
  })
})

describe('who is meant', () => {
  test('他 can be somebody without a name', () => {
    expect(said('湖区\n一名西方外交官告诉本报，协议缺少核查机制。他说，“谁也没有拿出地图。”')).toEqual([
      '一名西方外交官: 协议缺少核查机制',
      '一名西方外交官: 谁也没有拿出地图。',
    ])
  })

  test('了解情况的人 can speak', () => {
    expect(said('湖区\n一位了解谈判情况的消息人士透露，接触没有结果。')).toEqual([
      '一位了解谈判情况的消息人士: 接触没有结果',
    ])
  })

  test('报告指出 says what its maker says', () => {
    expect(said('粮价\n联合国粮农组织8日发布报告说，粮价上涨。报告指出，播种面积减少是主要原因。')).toEqual([
      '联合国粮农组织: 粮价上涨',
      '联合国粮农组织: 播种面积减少是主要原因',
    ])
  })

  test('the time of another place is no part of a name', () => {
    expect(said('山体滑坡\n秘鲁民防部门当地时间13日通报，山体滑坡造成6人死亡。')).toEqual([
      '秘鲁民防部门: 山体滑坡造成6人死亡',
    ])
  })

  test.each([
    ['数据显示 that nobody published', '物价\n数据显示，物价上涨。'],
    [
      '报告显示 long after its maker was named',
      '粮价\n粮农组织发布报告说，粮价上涨。\n雨下了三天。\n麦子收完了。\n报告显示，情况好转。',
    ],
  ])('%s is nobody’s statement', (_, text) => {
    expect(said(text).filter((one) => !one.endsWith('粮价上涨'))).toEqual([])
  })

  test('有分析认为 is a view without a holder, kept but never asked freely', () => {
    expect(statementsOf('湖区\n有分析认为，冲突可能升级。')[0]).toMatchObject({
      speaker: '分析',
      confidence: 0.72,
    })
  })
})

test('呼吁 is a demand, and tells what was said', () => {
  const text = '湖区\n法国总统马克龙呼吁双方立即停止敌对行动。'
  expect(said(text)).toEqual(['马克龙: 双方立即停止敌对行动'])
  expect(demandsOf(text).map(({ by, text: wanted }) => `${by}: ${wanted}`)).toEqual([
    '马克龙: 双方立即停止敌对行动',
  ])
})

test('whoever calls for something is meant by the 他 that follows', () => {
  const text = '湖区\n一名外交官说，局势危险。特使杜瓦尔呼吁双方停火。他强调，军事手段没有用。'
  expect(said(text).at(-1)).toBe('杜瓦尔: 军事手段没有用')
})
