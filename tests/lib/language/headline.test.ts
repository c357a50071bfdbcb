import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { headlineOf } from '#lib/language/headline'
import { readArticle } from '#lib/language/read'

const headline = (body: string, language: 'zh' | 'en') => {
  const text = `---\ntitle: x\nlanguage: ${language}\n---\n${body}`
  const { article } = parseArticle(text, { slug: 'x', file: 'x' })
  return article && headlineOf(readArticle(article), article.text)
}

test.each([
  [
    '江城社临海5月9日电 临海市市长周岚9日宣布，第一座海水淡化厂将于20日开工，并称“两年后就有水喝”。',
    '第一座海水淡化厂将开工',
  ],
  ['江城晚报3日讯（记者 王平）江城大桥昨天上午正式通车，市长王强出席了仪式。', '江城大桥正式通车'],
  ['1972年2月21日，周岚抵达临海，开始了为期七天的访问。', '周岚抵达临海'],
  ['为进一步加强合作，临海市和江城市于2021年4月签署了三项渔业协议。', '临海市和江城市签署了三项渔业协议'],
])('a Chinese text is called what it tells, without dateline, day and who says so: %s', (body, title) => {
  expect(headline(body, 'zh')).toBe(title)
})

test.each([
  [
    'PORT ELLIS, May 9 (Harbour Wire) -- The harbour master said on Monday that Mayor Smith will visit Ashford on May 20 to discuss fishing.',
    'Mayor Smith will visit Ashford',
  ],
  [
    'In November 1985, Anna Smith and Karl Voss met in Ashford for the first time.',
    'Anna Smith and Karl Voss met in Ashford for the first time',
  ],
  [
    'The city of Ashford opened its new bridge on Tuesday after four years of work.',
    'The city of Ashford opened its new bridge',
  ],
  [
    'The harbour master, Ana Costa, announced that the city of Ashford will open its new bridge on May 20.',
    'The city of Ashford will open its new bridge',
  ],
])('an English text likewise: %s', (body, title) => {
  expect(headline(body, 'en')).toBe(title)
})

test.each([
  ['他表示，会谈很有成果。她也这样认为。', 'zh'],
  ['He was born in 1950 in a small village. His father was a farmer.', 'en'],
] as const)('what says nothing of somebody by name is no title: %s', (body, language) => {
  expect(headline(body, language)).toBeNull()
})

test('a title is whole: what would be too long is not cut', () => {
  const long = `临海市市长周岚宣布了${'很'.repeat(40)}大的计划。江城大桥正式通车。`
  expect(headline(long, 'zh')).toBe('江城大桥正式通车')
})

test.each([
  ['渔业部9日否认，总统将于20日访问智利。', 'zh'],
  ['市长周岚驳斥说，市长助理将于20日访问智利。', 'zh'],
  ['如果周岚当选市长，江城大桥将正式通车。', 'zh'],
  ['The mayor denied that Anna Smith will visit Ashford.', 'en'],
  ['The mayor doubted that Anna Smith would visit Ashford.', 'en'],
  ['If Anna Smith wins the vote, the old bridge of Ashford will close.', 'en'],
] as const)('what is denied, or so only on a condition, is no title: %s', (body, language) => {
  expect(headline(body, language)).toBeNull()
})
