import { describe, expect, test } from 'vitest'
import { extractFacts } from '#lib/facts/extract'
import { whyTelltale } from '#lib/items/gate/told-by-words'
import { provedCandidates, sourceOf } from '#lib/items/generate'
import { page } from '#tests/lib/items/told'

/** Options that tell by their words who says them, and questions whose words anybody may say. */

const stemsOf = (text: string) => {
  const { article } = page(text)
  return provedCandidates(sourceOf(article, extractFacts(article), [])).proved.map(({ item }) => item.stem)
}

describe('among what several people said', () => {
  test.each([
    '“我相信我前妻的人品”',
    '“臭小子快回来，爸给你买船”',
    '2019年在码头等船时，她只能借手机',
    'Elsewhere, a storm closed the harbor of Westport',
    'The ferry was hit in the harbor, denouncing it as a grave act',
    'The dam was closed for the sake of the town, without giving detail',
    'The dam was closed for “the sake of the town,” without giving detail',
    '“My husband built the ferry with his own hands”',
  ])('%s is no option', (text) => {
    expect(whyTelltale(text)).not.toBeNull()
  })

  test.each([
    '“爸爸这首歌写的是湖区的渔民”',
    '“我相信渔民的人品”',
    '渔民说的“她也知道”并不属实',
    '其他渔民不同意修桥',
    'The ferry was hit in the harbor',
    'The company is building a dam, opening a port and buying ferries',
    'Ferries sail to the island, calling at Westport',
    '“Our town will not forget the storm”',
  ])('%s may be one', (text) => {
    expect(whyTelltale(text)).toBeNull()
  })
})

describe('who said so', () => {
  const text = (words: string) =>
    `湖区的渡轮停航\n\n湖区渡轮公司总裁王海3月1日表示，${words}。湖区政府3月2日关闭了码头。`

  test('is not asked of what anybody may have said', () => {
    const asked = stemsOf(text('行业需要整合')).filter((stem) => stem.includes('行业需要整合'))
    expect(asked.filter((stem) => /^谁|^哪/u.test(stem))).toEqual([])
  })

  test('is asked where it tells of something', () => {
    const asked = stemsOf(text('北岸银行将向渡轮行业提供300万元贷款')).filter((stem) =>
      stem.includes('北岸银行'),
    )
    expect(asked.some((stem) => /谁/u.test(stem))).toBe(true)
  })
})

test('a name that the stem shows is not left out', () => {
  const blank = (deed: string) =>
    stemsOf(
      `湖区的旧事\n\n1979年12月12日，湖区军官王海发动${deed}，逮捕了湖区司令李山，事件被称为“雨夜政变夺权”。`,
    ).filter((stem) => stem.includes('“____”'))
  expect(blank('雨夜政变')).toEqual([])
  expect(blank('兵变')).not.toEqual([])
})
