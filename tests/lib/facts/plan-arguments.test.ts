import { expect, test } from 'vitest'
import { datesOf, eventsOf } from '#tests/lib/facts/read'

/** A Tuesday. */
const PUBLISHED = '2026-03-10'

const planned = (text: string): string[] =>
  eventsOf(`消息\n${text}`, PUBLISHED)
    .filter(({ status }) => status === 'planned')
    .map(({ participants, date }) => `${participants.join('+')} ${date ?? '?'}`)

test.each([
  ['whom a team meets first', '秘鲁女排将于3月14日首战荷兰队。', '秘鲁女排+荷兰队 2026-03-14'],
  ['whom a team challenges', '海港队将于3月14日客场挑战江南队。', '海港队+江南队 2026-03-14'],
  ['whose match it is', '海港队和江南队的比赛将于3月14日进行。', '海港队+江南队 2026-03-14'],
  ['a land and a team', '东道主秘鲁与智利队的比赛将于3月14日进行。', '秘鲁+智利队 2026-03-14'],
  ['a union of students', '海州学联与市政府定于3月14日展开对话。', '海州学联+市政府 2026-03-14'],
  [
    'the two companies of its sentence',
    '南海公司和北港公司宣布，两家公司将于3月14日签署协议。',
    '南海公司+北港公司 2026-03-14',
  ],
  [
    'the two companies of a paragraph before',
    '南海公司和北港公司正在谈合并。\n两家公司将于3月14日签署协议。',
    '南海公司+北港公司 2026-03-14',
  ],
  ['several people', '总统索萨将于3月14日会见秘鲁的医生们。', '索萨+秘鲁的医生们 2026-03-14'],
  ['whoever is met, by whatever noun', '总统索萨将于3月14日会见青年。', '索萨+青年 2026-03-14'],
  [
    'each of a list that ends in a body',
    '总统索萨将于3月14日会见警方、公民社会和外交使团。',
    '索萨+警方+公民社会+外交使团 2026-03-14',
  ],
  [
    'an office of the land of which its sentence speaks',
    '总统索萨将于3月14日抵达智利，会晤该国总理和警方。',
    '索萨+智利总理+警方 2026-03-14',
  ],
  [
    'the lands of a journey',
    '外交部公布了总统索萨3月14日访问智利和秘鲁的行程。',
    '索萨+智利+秘鲁 2026-03-14',
  ],
  [
    'whom one goes to meet, behind a mark, on the day of the paper',
    '秘鲁总统索萨将于周二晚些时候前往圣地亚哥，与智利总理卡斯特罗会面。',
    '索萨+卡斯特罗 2026-03-10',
  ],
  ['a verb behind an evening', '总统索萨周三晚上将会见秘鲁总理卡斯特罗。', '索萨+卡斯特罗 2026-03-11TEV'],
  [
    'the same in traditional characters',
    '總統索薩週三早上將會見秘魯的醫生們。',
    '索薩+秘魯的醫生們 2026-03-11TMO',
  ],
  [
    'the day of the sentence before',
    '3月14日上午，总统索萨将抵达利马。下午，索萨将在市政厅会见警方。',
    '索萨+警方 2026-03-14TAF',
  ],
])('takes part: %s', (_, text, expected) => {
  expect(planned(text)).toContain(expected)
})

test.each([
  ['where one only goes', '总统索萨将于3月14日从利马启程前往智利。', '索萨+智利 2026-03-14'],
  ['where one arrives', '总统索萨将于3月14日抵达智利。', '索萨+智利 2026-03-14'],
  ['a record', '海港队将于3月14日挑战世界纪录。', '海港队+世界纪录 2026-03-14'],
  [
    'two lands for two companies',
    '秘鲁和智利正在谈判。两家公司将于3月14日签署协议。',
    '秘鲁+智利 2026-03-14',
  ],
  [
    'the halves of one committee',
    '总统索萨将于3月14日会见教育和科技委员会。',
    '索萨+教育+科技委员会 2026-03-14',
  ],
])('takes no part: %s', (_, text, unexpected) => {
  expect(planned(text)).not.toContain(unexpected)
})

/** How surely each date of a text is told, by its words. */
const sureOf = (text: string): Record<string, number> =>
  Object.fromEntries(
    datesOf(`消息\n${text}`, PUBLISHED).map(({ span, confidence }) => [span.text, confidence]),
  )

test('a weekday is surer where its words say on which side of the paper it lies', () => {
  const sure = sureOf('索萨周四被问及协议。上周四他没有回答。')
  expect(sure.周四).toBeLessThan(0.9)
  expect(sure.上周四).toBeGreaterThanOrEqual(0.9)
})

test('an hour that may be of a day to come or of the day of the news is not sure', () => {
  const text = '外交部3月9日公布行程。索萨3月14日将会见警方。之后索萨接受送别，于下午5点离开。'
  expect(sureOf(text).下午5点).toBeLessThan(0.8)
})
