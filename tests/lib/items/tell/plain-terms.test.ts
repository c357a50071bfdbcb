import { describe, expect, test } from 'vitest'
import { extractFacts } from '#lib/facts/extract'
import { provedCandidates, sourceOf } from '#lib/items/generate'
import { page } from '#tests/lib/items/told'

/** Blanks whose sentence, or the title above it, tells what stands in them. */

const blanksOf = (body: string, title = '渔业的一周'): string[] => {
  const { article } = page(`${title}\n\n${body}\n`)
  return provedCandidates(sourceOf(article, extractFacts(article), [])).proved.flatMap(({ item, kind }) =>
    kind === 'gap' && item.kind === 'cloze' ? [item.stem] : [],
  )
}
const asks = (marked: string, body: string, title?: string): boolean =>
  blanksOf(body, title).some((stem) => stem.includes(marked))

describe('a name between marks', () => {
  const named = (gloss: string): string => `挪威首相斯特勒6月19日宣布代号“北海风暴”${gloss}的演习开始。`
  test('is asked, and not where it stands again in another language', () => {
    expect(asks('“____”', named(''))).toBe(true)
    expect(asks('“____”', named('（North Sea Storm）'))).toBe(false)
  })

  test('is not asked where the title calls it nearly so', () => {
    expect(asks('“____”', named(''), '北海风大演习开始')).toBe(false)
  })

  test('is not asked of a work in which something is only shown', () => {
    expect(asks('《____》', '挪威首相斯特勒6月19日签署了《渔港条例》。')).toBe(true)
    expect(asks('《____》', '电影《渔港往事》中，挪威首相斯特勒6月19日登上了渔船。')).toBe(false)
  })
})

describe('the few words in somebody’s own mouth', () => {
  const said = (words: string): string => `挪威首相斯特勒6月19日表示，北方各国将与秘鲁的渔业部门${words}。`
  test('are not asked behind a verb that says nothing by itself', () => {
    expect(asks('「____」', said('进行「长期合作」以开发渔港'))).toBe(false)
    expect(asks('“____”', said('进行“长期合作”以开发渔港'))).toBe(false)
  })
})

test('a name with a small first letter is written so at the head of a blank', () => {
  const stems = blanksOf('iFish和挪威渔业公司6月19日在奥斯陆共卖出4500吨鳕鱼。')
  expect(stems.some((stem) => stem.includes('IFish'))).toBe(false)
})

test('a day that is told once more in figures is written out once', () => {
  const stems = blanksOf('挪威首相斯特勒周五 (18/6) 在奥斯陆宣布拨款4500万元修建渔港。')
  expect(stems.filter((stem) => stem.includes('（18/6）') || stem.includes('(18/6)'))).toEqual([])
  expect(stems).not.toEqual([])
})

test('a number is asked in no sentence that ends before what it belongs to', () => {
  const stems = blanksOf('挪威渔业公司6月19日在奥斯陆卖出的鳕鱼接近每吨4500元门槛的，仅有一批。')
  expect(stems.filter((stem) => stem.endsWith('的。'))).toEqual([])
})
