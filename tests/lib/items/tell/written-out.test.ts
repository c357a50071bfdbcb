import { describe, expect, test } from 'vitest'
import type { Article } from '#lib/article/article'
import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'
import { sourceOf } from '#lib/items/generate'
import { told } from '#lib/items/tell/told'

/** Times of a paper of Wednesday, 23 August 2023, as they are told where they have to be understood by themselves. */

const shown = (sentence: string, open: 'refused' | 'stands' = 'refused'): string | null => {
  const heading = /\p{Script=Han}/u.test(sentence) ? '消息' : 'A harbor in Norland'
  const parsed = parseArticle(`${heading}\n\n${sentence}\n`, {
    slug: 't',
    file: 't.txt',
    published: { start: '2023-08-23', end: '2023-08-23' },
  })
  const article = parsed.article as Article
  const at = article.text.indexOf(sentence)
  return told(sourceOf(article, extractFacts(article), []), at, at + sentence.length, open)?.text ?? null
}

describe('what bounds a time stays beside it', () => {
  test.each([
    ['民國109年以來共查出55件。', '2020年以來共查出55件。'],
    ['去年以来渔港扩大。', '2022年以来渔港扩大。'],
    ['去年底以来渔港扩大。', '2022年底以来渔港扩大。'],
    ['上月起渔港关闭。', '2023年7月起渔港关闭。'],
    ['周五前提交申请。', '2023年8月18日前提交申请。'],
    ['昨天之前提交申请。', '2023年8月22日之前提交申请。'],
    ['周四之後提交申請。', '2023年8月17日之後提交申請。'],
    ['今年3月前后完工。', '2023年3月前后完工。'],
    ['昨天凌晨起下雨。', '2023年8月22日凌晨起下雨。'],
    ['The harbor has been shut since yesterday.', 'The harbor has been shut since August 22, 2023.'],
    ['Few boats are brought in today.', 'Few boats are brought in on August 23, 2023.'],
    ['Since Wednesday, the harbor has been shut.', 'Since August 23, 2023, the harbor has been shut.'],
    ['The harbor was open through Tuesday.', 'The harbor was open through August 22, 2023.'],
  ])('%s', (sentence, text) => {
    expect(shown(sentence)).toBe(text)
  })
})

describe('of times that are joined each says what it said', () => {
  test.each([
    ['8月6日和9日是纪念日。', '8月6日和9日是纪念日。'],
    ['5日、6日和7日举行比赛。', '2023年8月5日、6日和7日举行比赛。'],
    ['去年3月和4月渔港关闭。', '2022年3月和4月渔港关闭。'],
  ])('%s', (sentence, text) => {
    expect(shown(sentence)).toBe(text)
  })

  test('and a range that would run backwards is not told', () => {
    expect(shown('It opens Monday through Friday.')).toBeNull()
  })
})

test.each(['今年 170 周年庆典开幕。', 'This year 60 people left Norland.'])(
  'no time is written out before a further number: %s',
  (sentence) => {
    expect(shown(sentence)).toBeNull()
  },
)

describe('where a time that is open may stand as it does', () => {
  test('it stands so in what somebody says', () => {
    const sentence = '李山说：“大坝今天关闭。”'
    expect(shown(sentence)).toBeNull()
    expect(shown(sentence, 'stands')).toBe(sentence)
  })

  test.each(['It opens Monday through Friday.', 'This year 60 people left Norland.'])(
    'and one without a month or a year still does not: %s',
    (sentence) => {
      expect(shown(sentence, 'stands')).toBeNull()
    },
  )
})
