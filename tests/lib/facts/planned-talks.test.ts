import { expect, test } from 'vitest'
import { eventsOf } from '#tests/lib/facts/read'

const planned = (text: string, published = '2024-05-06') =>
  eventsOf(`消息\n\n${text}`, published)
    .filter(({ status, participants }) => status === 'planned' && participants.length > 1)
    .map(({ date, participants }) => `${date} ${participants.join('+')}`)

test.each([
  [
    '两总统定于19日至20日在日内瓦会晤',
    '美国总统卡特和法国总统马丹定于19日至20日在日内瓦会晤。',
    '2024-05-19/2024-05-20 卡特+马丹',
  ],
  [
    'a day of its own before the clause',
    '美国总统卡特和法国总统马丹定于5月19日会晤。\n20日上午10时，两位领导人将在花园别墅再次会谈。',
    '2024-05-20T10:00 卡特+马丹',
  ],
  [
    'who goes on in the next clause',
    '法国外长马丹将于5月15日至19日访问美国，同美方代表团进行磋商。',
    '2024-05-15/2024-05-19 马丹+美国',
  ],
  [
    'a meeting by its name, of the two of whom is spoken',
    '美法之间也已约好，体育会谈拟于18日举行。',
    '2024-05-18 美国+法国',
  ],
])('%s', (_, text, expected) => {
  expect(planned(text)).toContain(expected)
})

test.each([
  ['what is denied', '美国总统卡特不会于5月19日与法国总统马丹会晤。'],
  ['what is supposed', '如果美国总统卡特于5月19日与法国总统马丹会晤，谈判将会恢复。'],
  ['what is over', '美国总统卡特和法国总统马丹5月3日在日内瓦会晤。'],
  ['one party alone', '法国外长马丹将于5月15日发表演说。'],
])('%s is no planned meeting', (_, text) => {
  expect(planned(text)).toEqual([])
})

test('a party may be a pronoun, alone or beside somebody else', () => {
  const text =
    '主席林国栋表态要选市长，而他和主席郑丽文也将在周三（15日）下午会面。林国栋表示，他将于20日访问大阪。'
  expect(
    eventsOf(text, '2024-05-13').map(({ participants, date }) => `${participants.join('+')} ${date}`),
  ).toEqual(['林国栋+郑丽文 2024-05-15TAF', '林国栋 2024-05-20'])
})
