import { describe, expect, test } from 'vitest'
import { extractFacts } from '#lib/facts/extract'
import { PASSAGE } from '#lib/items/ask/passage'
import { provedCandidates, sourceOf } from '#lib/items/generate'
import { askedAt } from '#lib/items/question'
import { page } from '#tests/lib/items/told'

/** A sentence that leans on the one before it is asked together with it. */

const proved = (text: string, published?: string) => {
  const { article } = page(text, published)
  const source = sourceOf(article, extractFacts(article), [])
  return provedCandidates(source).proved.filter(({ kind }) => kind === PASSAGE.name)
}
const stems = (text: string, published?: string) => proved(text, published).map(({ item }) => item.stem)

const FERRY = `湖区的渡轮事故

2021年3月2日，船长王海驾驶的法国渡轮在北岸触礁。该事故导致航线停运36小时，造成直接经济损失45000元。`

describe('two sentences', () => {
  test('are asked together where the second takes up what the first tells', () => {
    expect(stems(FERRY)).toContain(
      '填空：2021年3月2日，船长王海驾驶的法国渡轮在北岸触礁。该事故导致航线停运36小时，造成直接经济损失____元。',
    )
  })

  test('prove their answer with both', () => {
    const told = proved(FERRY).flatMap(({ item }) => item.evidence.map(({ text }) => text))
    expect(told.some((text) => text.includes('王海'))).toBe(true)
    expect(told.some((text) => text.includes('45000元'))).toBe(true)
  })

  test('are filed under the sentence with the gap, beside what else asks that', () => {
    const asked = proved(FERRY).map((one) => FERRY.slice(askedAt(one)))
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((text) => !text.startsWith('该事故'))).toEqual([])
  })

  test('are asked in English alike', () => {
    const text = `Storm closes the harbor of Westport

The Port Authority closed the harbor of Westport after the storm. It expects to lose 45 million dollars by the end of June.
`
    expect(stems(text)).toContain(
      'Fill in the blank: The Port Authority closed the harbor of Westport after the storm. It expects to lose ____ dollars by the end of June.',
    )
  })

  test('are not where the second stands alone', () => {
    const text = FERRY.replace('该事故导致航线停运36小时，', '法国渡轮的事故导致航线停运36小时，')
    expect(stems(text)).toEqual([])
  })

  test('are not where the first has nothing to do with what the second tells', () => {
    const text = `湖区的渡轮票价

县长李山强调，湖区的渡轮票价喜忧参半。面包的价钱涨到12元，而去年这一价钱还不到5元。`
    expect(stems(text)).toEqual([])
  })

  test('are not where the first leans on others itself', () => {
    expect(stems(FERRY.replace('船长王海驾驶的法国渡轮在北岸触礁', '该船在北岸触礁'))).toEqual([])
  })

  test('are not where he may be one of two', () => {
    const text = (named: string) => `湖区的渡轮事故

${named}在北岸会见了湖区的渔民。他的公司将拿出120000元修船，并在三个月内修好码头。
`
    expect(stems(text('船长王海')).some((stem) => stem.includes('他'))).toBe(true)
    expect(stems(text('县长李山和船长王海')).some((stem) => stem.includes('他'))).toBe(false)
  })

  test('are not where the second tells of somebody else', () => {
    const text = (who: string) => `湖区的渡轮事故

市长赵原3月1日表示，湖区将修建新的码头。

2021年3月2日，船长王海驾驶的法国渡轮在北岸触礁。${who}为修码头，还拨款120000元。
`
    expect(stems(text('他')).some((stem) => stem.includes('拨款____'))).toBe(true)
    expect(stems(text('赵原')).some((stem) => stem.includes('拨款____'))).toBe(false)
  })

  test('are not where the second points at nothing in the first and has nothing in common with it', () => {
    const text = `湖区的渡轮事故

2021年3月2日，船长王海驾驶的法国渡轮在北岸触礁。

报道称，当年另有300棵树被吹倒。
`
    expect(stems(text)).toEqual([])
  })

  test('are not where the first shows the answer of the second', () => {
    const text = FERRY.replace('在北岸触礁。', '在北岸触礁，船东的损失为45000元。')
    expect(stems(text).some((stem) => stem.includes('经济损失____'))).toBe(false)
  })
})
