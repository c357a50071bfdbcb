import { describe, expect, test } from 'vitest'
import { whyCut, whyTellingCut } from '#lib/items/gate/in-place'
import { page } from '#tests/lib/items/told'

/** Whether words are a whole statement where they stand, or were cut out of one. */

const LAKE = page(`湖区的新堤

外长李山说，国会削减教师工资的决定，迫使政府重新评估预算。教授王林表示，学会系根据1995年在成都举行的大会精神，于1996年成立的民间组织。
王林说，市方面已经基本确定，终止从邻市买水的计划。由于台风将会非常接近港口，受大潮影响，预料低洼地区有水浸。
研究团队在小鼠模型中发现，高糖饮食会改变血液。翻查记录，“海燕”袭港期间，天文台悬挂十号风球。截至3月底的一周，当地日均产量降至80万桶。
国会2009年通过法案，在南部建设第一座水库。李山认为，没有渔民参加，县里不能作出任何决定，也不会开工。`)
const cut = (words: string): string | null => whyCut(LAKE.article, LAKE.at(words))

describe('Chinese words that were cut out of a clause are no statement', () => {
  test.each([
    '国会削减教师工资的决定',
    '学会系根据1995年在成都举行的大会精神',
    '市方面已经基本确定',
    '由于台风将会非常接近港口',
    '由于台风将会非常接近港口，受大潮影响',
    '研究团队在小鼠模型中发现',
    '天文台悬挂十号风球',
    '当地日均产量降至80万桶',
  ])('%s', (words) => expect(cut(words)).not.toBeNull())
})

describe('Chinese words that stand whole are one', () => {
  test.each([
    '高糖饮食会改变血液',
    '预料低洼地区有水浸',
    '国会2009年通过法案',
    '县里不能作出任何决定',
    '“海燕”袭港期间，天文台悬挂十号风球',
    '由于台风将会非常接近港口，受大潮影响，预料低洼地区有水浸',
  ])('%s', (words) => expect(cut(words)).toBeNull())
})

const TOWN = page(`The council and the bridge

The council has added the shops to its Open List - a register of firms that are deemed a risk to the town. According to a new Hill Research report, 70% of riders now report hearing mostly good news about fares, up from just 15% in August. Mary Hill put off the opening because she feared the works would lead to longer queues, newly released files show. Said Hill in May: “No.” Hill said he was angry that the rights of riders were ignored.`)
const english = (words: string): string | null => whyCut(TOWN.article, TOWN.at(words))

test.each([
  'the shops to its Open List - a register of firms that are deemed a risk to the town',
  'up from just 15% in August',
  'the works would lead to longer queues, newly released files show',
  'that the rights of riders were ignored',
])('English words that were cut out of a clause are no statement: %s', (words) =>
  expect(english(words)).not.toBeNull(),
)

test.each([
  'he was angry that the rights of riders were ignored',
  'the works would lead to longer queues',
  'Said Hill in May',
])('English words that stand whole are one: %s', (words) => expect(english(words)).toBeNull())

describe('a clause that tells of messages', () => {
  const one = page(`湖区的警报

湖区县收到三条短信，显示大坝漏水。湖区县收到三条短信，关闭了码头。湖区县驳回了申请，认为大坝安全。`)

  test('is cut where what they say stands behind it', () => {
    expect(whyTellingCut(one.article, one.telling('[subject 湖区县][verb 收到][object 三条短信]'))).toBe(
      'is cut off from what it says',
    )
  })

  test('is not where something else stands behind it', () => {
    const closed = { ...one.telling('[subject 湖区县][verb 驳回][object 了申请]') }
    expect(whyTellingCut(one.article, closed)).not.toBe('is cut off from what it says')
  })

  test('is cut in English where that or which stands behind it', () => {
    const hollin = page(
      'Alarm in Hollin\n\nHollin received messages that said the dam was leaking. Hollin closed the harbor.\n',
    )
    expect(
      whyTellingCut(hollin.article, hollin.telling('[subject Hollin] [verb received] [object messages]')),
    ).toBe('is cut off from what it says')
    expect(
      whyTellingCut(hollin.article, hollin.telling('[subject Hollin] [verb closed] [object the harbor]')),
    ).toBeNull()
  })
})
