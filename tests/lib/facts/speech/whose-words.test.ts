import { describe, expect, test } from 'vitest'
import { dated, said, statementsOf } from '#tests/lib/facts/read'

describe('whose words they are', () => {
  test.each([
    [
      'a dateline in brackets with a by-line is passed over',
      '【某报驻挪威特约记者 李明】据路透社报道，挪威外长尼尔森表示，渔船可以返航。',
      ['路透社 > 尼尔森: 渔船可以返航'],
    ],
    [
      'hearsay without a source names nobody',
      '据报道，当天，挪威渔业部表示，渔船可以返航。',
      ['挪威渔业部: 渔船可以返航'],
    ],
    [
      'a city speaks through an agency',
      '据路透社报道，当地时间周三，美国费城市表示，将在港口发放传单。',
      ['路透社 > 美国费城市: 将在港口发放传单'],
    ],
    [
      'whoever acts in what a medium passes on warns as well, and not the medium',
      '据路透社报道，北方渔业联盟30日召开会议，并警告称，如果谈判破裂，各港口可能关闭。',
      ['路透社: 北方渔业联盟30日召开会议', '路透社 > 北方渔业联盟: 如果谈判破裂，各港口可能关闭'],
    ],
    [
      'a broadcaster that no list names passes words on',
      '第五频道电视台报道称，北方渔业联盟警告说，如果谈判破裂，各港口可能关闭。',
      ['第五频道电视台 > 北方渔业联盟: 如果谈判破裂，各港口可能关闭'],
    ],
    [
      'he is whoever spoke in a report',
      '渔业部长博伦利称，港口将关闭。据路透社29日报道，总督贝林森表示已与船东通话。他警告称，渔场已经枯竭。',
      ['博伦利: 港口将关闭', '路透社 > 贝林森: 已与船东通话', '贝林森: 渔场已经枯竭'],
    ],
    [
      'a magazine that prints',
      '据《海洋》杂志刊登，渔船数量比去年减少了一半。',
      ['《海洋》杂志: 渔船数量比去年减少了一半'],
    ],
    [
      'a description of the source that begins with a verb',
      '据考古发掘队队长、武汉大学教授李明华介绍，遗址面积比预想的大一倍。',
      ['李明华: 遗址面积比预想的大一倍'],
    ],
    [
      'a surname alone is the one person who has it',
      '外交部发言人汪海平说，航线已经恢复。汪强调，票价不会上调。',
      ['汪海平: 航线已经恢复', '汪海平: 票价不会上调'],
    ],
    [
      'a sentence that begins with a verb of speech goes on with who spoke',
      '市长李明华说，提名期已经开始。重申政府会令选举公平进行。',
      ['李明华: 提名期已经开始', '李明华: 政府会令选举公平进行'],
    ],
    [
      'a group that is pointed back at',
      '周三，两个渔民权益团体发表声明表示，他们正在审查新规。这些团体还表示，新规没有法律依据。',
      ['两个渔民权益团体: 他们正在审查新规', '渔民权益团体: 新规没有法律依据'],
    ],
    [
      'a declaration and what it points out',
      '尼尔森周三发表声明，指这是“保护渔民最全面的做法”。',
      ['尼尔森: 这是“保护渔民最全面的做法”'],
    ],
    [
      'when somebody was asked is not what the agency tells',
      '据塔斯社报道，当被问及总统是否参加峰会时，发言人李明华表示，配额不会改变。',
      ['李明华: 配额不会改变'],
    ],
    [
      'who takes a reproach up speaks for himself',
      '在北京，中国外交部批评美国滥用国家力量，中方对此坚决反对，敦促美方纠正做法。',
      ['中国外交部: 美国滥用国家力量', '中方: 美方纠正做法'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  test.each([
    ['a danger is no threat that somebody spoke', '新规严重威胁全球产业链供应安全，是典型的错误。'],
    ['a question that somebody is asked', '挪威曾表示支持丹麦主办峰会，丹麦首相是否提出由挪威主办峰会？'],
    [
      'he behind somebody of whom nothing tells who it is',
      '挪威队队长尼尔森获得冠军。这位荷兰名帅在会上感谢了所有人。他说：“我非常自豪赢得了这座奖杯。”',
    ],
  ])('nobody: %s', (_, text) => {
    expect(said(text)).toEqual([])
  })
})

test('a quotation alone is of whoever spoke, and not of whom he spoke of', () => {
  const text = '挪威外长尼尔森说，总统约恩森提到即将采取的行动。“这家公司对公民的资料构成重大威胁。”'
  expect(said(text).at(-1)).toBe('尼尔森: 这家公司对公民的资料构成重大威胁。')
})

test('words that stand alone are proved by what told whose they are', () => {
  const text = '挪威外长尼尔森说，渔船可以返航。“配额不会改变，我们会等到明年。”'
  const alone = statementsOf(text).at(-1)
  expect(alone?.evidence.map((span) => span.text)).toEqual([
    '配额不会改变，我们会等到明年。',
    '挪威外长尼尔森说，',
  ])
})

describe('days and years written in characters', () => {
  test.each([
    ['八日表示', '李明华八日表示，航线已经恢复。', '2019-10-09', ['八日 = 2019-10-08']],
    ['已于四日', '提名期已于四日展开。', '2019-10-09', ['四日 = 2019-10-04']],
    ['eight days are no day', '他们在山里走了八日。', '2019-10-09', []],
    ['a round zero', '二○一九年的报告已经公布。', '2021-10-09', ['二○一九年 = 2019']],
    [
      '当日 is no day still to come',
      '李明华八日表示，希望在本月十六日宣读报告。当日上午，他出席了会议。',
      '2019-10-09',
      ['八日 = 2019-10-08', '本月十六日 = 2019-10-16', '当日上午 = 2019-10-08TMO'],
    ],
    [
      'what is put off was still to come',
      '航天局已经推迟了探测器7月的发射任务。',
      '2020-03-28',
      ['7月 = 2020-07'],
    ],
    [
      'a colon ends what was ahead',
      '南非在准备峰会时遇到了一个问题：3月，法院发出逮捕令。',
      '2023-07-19',
      ['3月 = 2023-03'],
    ],
  ])('%s', (_, text, published, expected) => {
    expect(dated(text, published)).toEqual(expected)
  })
})
