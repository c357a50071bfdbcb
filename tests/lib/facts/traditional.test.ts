import { describe, expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { simplified } from '#lib/article/script'
import { isVerbatim } from '#lib/article/span'
import { extractFacts } from '#lib/facts/extract'
import { generateItems } from '#lib/items/generate'
import { dated, eventsOf, factsOf, said } from '#tests/lib/facts/read'

const TEXT = [
  '兩國外長會談 同意恢復直航',
  '3月1日，日本外務大臣佐藤在東京同韓國外長朴正勳舉行會談。外交部發言人林國棟表示：「談判『一個字也沒有改』，航線將在夏天以後恢復。」',
  '佐藤表示，兩國同意在下個月恢復直航。「這是三年來最好的消息。」韓國商會會長陳志遠說。據路透社報道，一名不願具名的官員指出，會談氣氛很好。',
  '去年3月，兩國因疫情暫停直航。美國總統拜登呼籲各方保持冷靜。聯合國秘書長古特雷斯認為，直航有利於地區和平。',
].join('\n')

describe('an article in traditional characters', () => {
  test('a title and a name are told apart, and corner brackets hold what was said', () => {
    expect(said(TEXT)).toEqual([
      '林國棟: 談判『一個字也沒有改』，航線將在夏天以後恢復。',
      '佐藤: 兩國同意在下個月恢復直航',
      '陳志遠: 這是三年來最好的消息。',
      '路透社 > 一名不願具名的官員: 會談氣氛很好',
      '拜登: 各方保持冷靜',
      '古特雷斯: 直航有利於地區和平',
    ])
  })

  test('dates are those of the simplified text', () => {
    expect(dated(TEXT, '2021-03-02')).toEqual([
      '3月1日 = 2021-03-01',
      '下個月 = 2021-04',
      '三年來 = P3Y',
      '去年3月 = 2020-03',
    ])
  })

  test('names and spans are in its own characters', () => {
    const { facts, entities } = factsOf(TEXT, '2021-03-02')
    for (const { evidence } of facts) for (const span of evidence) expect(isVerbatim(TEXT, span)).toBe(true)
    expect(entities.map(({ name }) => name)).toContain('林國棟')
    expect(entities.find(({ name }) => name === '林國棟')?.titles).toEqual(['外交部發言人'])
    expect(eventsOf(TEXT, '2021-03-02')[0]?.participants).toEqual(['佐藤', '朴正勳'])
  })

  test('its facts are those of the same text in simplified characters', () => {
    const plain = (text: string) =>
      factsOf(text, '2021-03-02').facts.map((fact) => [fact.kind, fact.evidence[0]?.start])
    expect(plain(TEXT)).toEqual(plain(simplified(TEXT)))
  })
})

describe('questions on an article in traditional characters', () => {
  const { article } = parseArticle(TEXT, {
    slug: 'direct-flights',
    file: 'a.txt',
    published: { start: '2021-03-02', end: '2021-03-02' },
  })
  const { items } = article ? generateItems(article, extractFacts(article)) : { items: [] }

  test('are asked in traditional characters, wording and quotations', () => {
    expect(items.length).toBeGreaterThan(1)
    for (const { stem } of items) {
      expect(stem).not.toMatch(/[说这话谁请从发国]/)
    }
  })

  test('take their keys from the article letter for letter', () => {
    const keys = items.flatMap((item) =>
      item.kind === 'multiple-choice'
        ? item.options.filter(({ correct }) => correct).map(({ text }) => text)
        : [],
    )
    expect(keys.length).toBeGreaterThan(0)
    for (const key of keys.filter((text) => !/年/.test(text))) expect(TEXT).toContain(key)
  })
})

test('simplifying keeps every offset, whatever the text', () => {
  const text = '後來，「皇后」說：『乾隆』😀𠮷 about 臺灣裡'
  expect(simplified(text)).toBe('后来，“皇后”说：‘乾隆’😀𠮷 about 台湾里')
  expect(simplified(text)).toHaveLength(text.length)
})
