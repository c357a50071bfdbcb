import { describe, expect, test } from 'vitest'
import { dated } from '#tests/lib/facts/read'

describe('parts of a year', () => {
  test.each([
    ['a quarter that has passed', '第三季度，出口回升。', '2020-10-14', '第三季度 = 2020-Q3'],
    ['a quarter without 第', '四季度有望继续增长。', '2020-10-14', '四季度 = 2020-Q4'],
    ['a quarter read in the new year', '第四季度，出口回升。', '2021-01-20', '第四季度 = 2020-Q4'],
    ['a half-year', '上半年，出口回升。', '2020-10-14', '上半年 = 2020-H1'],
    [
      'the year of the text before that of publication',
      '2015年3月，工厂开工。下半年，产量翻番。',
      '2020-10-14',
      '下半年 = 2015-H2',
    ],
    ['前三季度', '前三季度，吞吐量增长。', '2020-10-14', '前三季度 = 2020-01/2020-09'],
    [
      '2020年前三季度 is not what lies before 2020',
      '2020年前三季度，吞吐量增长。',
      '2021-01-20',
      '2020年前三季度 = 2020-01/2020-09',
    ],
    ['前9个月', '今年前9个月，吞吐量增长。', '2020-10-14', '今年前9个月 = 2020-01/2020-09'],
    ['1至9月', '1至9月，吞吐量增长。', '2020-10-14', '1至9月 = 2020-01/2020-09'],
    ['1—11月 read in January', '1—11月，吞吐量增长。', '2021-01-05', '1—11月 = 2020-01/2020-11'],
    ['年底', '大桥将在年底通车。', '2019-06-24', '年底 = 2019 END'],
    ['年初', '年初，物价上涨。', '2019-06-24', '年初 = 2019 START'],
  ])('%s', (_, text, published, expected) => {
    expect(dated(text, published)).toContain(expected)
  })

  test.each([
    ['every year', '每年年底都要检修。'],
    ['a budget year', '财年底前完成。'],
    ['half-yearly', '半年度报告已经印好。'],
    ['one of a span of years', '这些年初见成效。'],
  ])('%s is no date', (_, text) => {
    expect(dated(text, '2019-06-24')).toEqual([])
  })

  test('without publication and without a year in the text a bare quarter stays open', () => {
    expect(dated('第三季度，出口回升。')).toEqual([])
  })
})

describe('what is compared with', () => {
  test('比上月 comes before the month that is told of, not before publication', () => {
    expect(dated('8日发布的报告说，9月指数比上月上升5.1%。', '2020-10-14')).toContain('上月 = 2020-08')
  })

  test('较上年 does so as well', () => {
    expect(dated('2018年12月的产量较上年下降。', '2020-10-14')).toContain('上年 = 2017')
  })

  test('上月 by itself counts from publication', () => {
    expect(dated('9月指数上升，上月访华的部长对此表示关注。', '2020-10-14')).toContain('上月 = 2020-09')
  })
})

test('昨天派出 is yesterday, 昨天派 is none', () => {
  expect(dated('国家防办昨天派出两个工作组。', '2020-10-14')).toEqual(['昨天 = 2020-10-13'])
})

test('当天 in the telling is not the day that an answer spoke of', () => {
  const text =
    '2023年9月5日，发言人主持记者会\n路透社记者：能否证实？\n方晓岚：会议将于9月7日举行。\n当天的记者会上，方晓岚还宣布了日程。'
  expect(dated(text, '2023-09-05').at(-1)).toBe('当天 = 2023-09-05')
})
