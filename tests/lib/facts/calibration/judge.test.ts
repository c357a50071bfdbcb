import { describe, expect, test } from 'vitest'
import { parseAnnotated } from '#lib/facts/calibration/annotated'
import { judgeFacts } from '#lib/facts/calibration/judge'
import { factsOf } from '#tests/lib/facts/read'

/** Extraction of an annotated text, each judged fact as `kind right`. */
const judged = (annotated: string): string[] => {
  const gold = parseAnnotated(`@2021-03-02\n${annotated}`, 'test')
  return judgeFacts(factsOf(gold.text, gold.published).facts, gold).map(
    ({ kind, right }) => `${kind} ${right ? 'right' : 'wrong'}`,
  )
}

describe('facts held against gold', () => {
  test('a date with the value of the gold is right', () => {
    expect(judged('⟦D 2021-03-01|3月1日⟧，大桥通车。')).toEqual(['date right'])
  })

  test('an hour is the same with its minutes and without', () => {
    expect(judged('⟦D 2021-03-01T09:00|3月1日上午9时⟧，大桥通车。')).toEqual(['date right'])
  })

  test('a date in the right place with another value is wrong', () => {
    expect(judged('⟦D 2020-03-01|3月1日⟧，大桥通车。')).toEqual(['date wrong'])
  })

  test('a date that the gold does not mark is wrong', () => {
    expect(judged('3月1日，大桥通车。')).toEqual(['date wrong'])
  })

  test('what may be found or not is not judged', () => {
    expect(judged('⟦D ~2021-03-01|3月1日⟧，大桥通车。')).toEqual([])
  })

  test('the right words of the wrong speaker are wrong', () => {
    expect(judged('市长高明远表示，⟦S 高明远|大桥已经修好⟧。')).toEqual(['statement right'])
    expect(judged('市长高明远表示，⟦S 秦怀远|大桥已经修好⟧。')).toEqual(['statement wrong'])
  })

  test('a planned meeting needs its day and all its parties', () => {
    const sentence = '美国和俄罗斯将于⟦D 2021-03-10|3月10日⟧举行会谈'
    expect(judged(`⟦P 2021-03-10;俄罗斯,美国|${sentence}⟧。`)).toContain('event right')
    expect(judged(`⟦P 2021-03-10;俄罗斯,中国|${sentence}⟧。`)).toContain('event wrong')
    expect(judged(`⟦P 2021-03-11;俄罗斯,美国|${sentence}⟧。`)).toContain('event wrong')
  })

  test('one mark makes one fact right, not two', () => {
    const gold = parseAnnotated('@2021-03-02\n⟦D 2021-03-01|3月1日⟧，大桥通车。', 'test')
    const { facts } = factsOf(gold.text, gold.published)
    expect(judgeFacts([...facts, ...facts], gold).map(({ right }) => right)).toEqual([true, false])
  })
})

describe('articles marked in place', () => {
  test('the marks are taken out and their places kept', () => {
    const { text, dates, published } = parseAnnotated('@2021-03-02\n前⟦D 2021-03-01|3月1日⟧后', 'test')
    expect({ text, published }).toEqual({ text: '前3月1日后', published: '2021-03-02' })
    expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(['3月1日'])
  })

  test('a mark that is broken is told with its file', () => {
    expect(() => parseAnnotated('@\n⟦X 1|a⟧', 'a.txt')).toThrow('a.txt: not a mark')
    expect(() => parseAnnotated('@\n⟦D 2021|a', 'a.txt')).toThrow('a.txt: a mark is never closed: 2021')
    expect(() => parseAnnotated('@\na⟧', 'a.txt')).toThrow('a.txt: a mark is closed that was never opened')
  })
})
