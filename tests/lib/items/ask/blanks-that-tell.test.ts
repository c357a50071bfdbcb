import { describe, expect, test } from 'vitest'
import { extractFacts } from '#lib/facts/extract'
import { provedCandidates, sourceOf } from '#lib/items/generate'
import { page } from '#tests/lib/items/told'

/** What is cut out of a sentence is a sentence, and its blank asks for something that the rest does not tell. */

const itemsOf = (text: string, published = '2024-06-20') => {
  const { article } = page(text, published)
  return provedCandidates(sourceOf(article, extractFacts(article), [])).proved.map(({ item }) => item)
}
const stemsOf = (text: string, published?: string) => itemsOf(text, published).map(({ stem }) => stem)

describe('clauses that are shown without the rest of their sentence', () => {
  test('do not end where something is only compared', () => {
    const text = (rest: string) =>
      `湖区的渡轮\n\n湖区渡轮公司2019年的客运量达到历史新高，${rest}，将使湖区渡轮公司在湖区各个码头以及北岸的全部航线上得到前所未有的发展机会和更多的船只。`
    expect(stemsOf(text('与2016年相比')).filter((stem) => /相比。$/u.test(stem))).toEqual([])
  })

  test('do not begin behind the words that say how certain they are', () => {
    const text = (before: string) =>
      `湖区的渡轮\n\n${before}，自2007年以来，湖区银行已向北岸渡轮公司发放了500万美元的贷款，其中约200万美元尚未偿还，而且何时偿还也没有任何一家银行能够说得清楚。`
    const told = (stems: string[]) => stems.filter((stem) => stem.includes('____美元的贷款'))
    expect(told(stemsOf(text('未得到官方确认的数字是')))).toEqual([])
    expect(told(stemsOf(text('湖区政府公布了账目')))).not.toEqual([])
  })

  test('are told of somebody', () => {
    const text = (who: string) =>
      `湖区的学者\n\n${who}1993年获湖区大学数学博士学位，现任北岸大学高等研究院教授。`
    expect(stemsOf(text('')).filter((stem) => stem.includes('博士学位'))).toEqual([])
    expect(stemsOf(text('王海')).filter((stem) => stem.includes('博士学位'))).not.toEqual([])
  })

  test('keep whoever knows where 据了解 has no mark behind it', () => {
    const text = (source: string) =>
      `湖区的渡轮\n\n${source}，湖区渡轮公司和北岸船厂在2024年5月3日商谈过合并事宜。`
    expect(
      stemsOf(text('据了解谈判情况的人士称')).filter((stem) => stem.includes('：谈判情况的人士')),
    ).toEqual([])
    expect(stemsOf(text('据了解')).some((stem) => stem.startsWith('填空：湖区渡轮公司'))).toBe(true)
  })
})

describe('a date', () => {
  test('in a name between marks is not left out', () => {
    const text = (name: string) =>
      `湖区的渔民\n\n湖区渔民王海在北岸码头发起的抗议，史称「${name}」，参加者达到12000人。`
    expect(stemsOf(text('1987年六月渔民运动')).filter((stem) => stem.includes('____月'))).toEqual([])
  })

  test('does not write out the year that stands before it', () => {
    const text =
      '湖区的渡轮\n\n1980年5月17日，湖区政府宣布修复5月18日沉没的北岸渡轮，并向船长王海赔偿45000元。'
    const stems = stemsOf(text)
    expect(stems.some((stem) => stem.includes('修复5月18日'))).toBe(true)
    expect(stems.some((stem) => stem.includes('1980年5月18日'))).toBe(false)
  })

  test('that is a stretch of time is no blank without a word of what is wanted', () => {
    const text = (when: string) => `湖区的渡轮\n\n湖区渡轮公司在${when}保持了北岸的全部航线。`
    expect(stemsOf(text('2023年1月至7月')).filter((stem) => stem.includes('在____'))).toEqual([])
    expect(stemsOf(text('2023年7月3日')).filter((stem) => stem.includes('____'))).not.toEqual([])
  })

  test('may be typed as a figure where the month alone is wanted', () => {
    const blank = itemsOf('湖区的渡轮\n\n湖区渡轮公司在2月份关闭了北岸的全部航线，因湖区政府停发补贴。').find(
      ({ stem }) => stem.includes('____（月）'),
    )
    expect(blank?.kind === 'cloze' && blank.accepted).toContain('2')
  })
})

describe('a number', () => {
  test('is not asked where the names before it are as many', () => {
    const text = (count: string) =>
      `湖区的银行\n\n大湖银行、小湖银行、南湖银行${count}家银行2024年共向湖区政府发放了贷款。`
    expect(stemsOf(text('3')).filter((stem) => stem.includes('____家'))).toEqual([])
    expect(stemsOf(text('12')).filter((stem) => stem.includes('____家'))).not.toEqual([])
  })

  test('is not asked where the bodies that were found tell it', () => {
    const text = (found: number) =>
      `湖区的渡轮\n\n在湖区北岸码头发现的${found}具遗体已送往湖区医院，死者包括31名男性和8名女性。`
    const women = (stems: string[]) => stems.filter((stem) => stem.includes('____名女性'))
    expect(women(stemsOf(text(39)))).toEqual([])
    expect(women(stemsOf(text(52)))).not.toEqual([])
  })
})
