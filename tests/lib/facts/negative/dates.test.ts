import { expect, test } from 'vitest'
import { dated } from '#tests/lib/facts/read'

test.each([
  ['a street number and a route', '他住在长安街12号，乘109路车。'],
  ['a score', '主队以3比1获胜。'],
  ['a flight', '航班CA981降落。'],
  ['世纪 in a name', '世纪广场对面是新世纪书店。'],
  ['年轻 and 年级', '年轻人在三年级教室里。'],
  ['月球 and 月饼', '月球探测器拍到了照片，大家吃月饼。'],
  ['日本 behind a number', '两名日本游客获救，另有5名日本人受伤。'],
  ['周边 and 周期', '周边国家表示关切，周期较长。'],
  ['天气 and 天津', '天气转冷，天津下雪。'],
  ['a first day that counts', '第一天的比赛十分精彩。'],
  ['今后', '今后将继续努力。'],
  ['从前 and 以前 without a date', '从前这里没有桥，以前只有渡口。'],
  ['前后 and 左右', '事情前后不一，左右为难。'],
  ['a month beyond twelve', '14月的计划不存在。'],
  ['a day that no month has', '2021年4月31日没有人来。'],
])('%s is no date', (_, sentence) => {
  expect(dated(`消息\n${sentence}`, '2020-06-01')).toEqual([])
})
