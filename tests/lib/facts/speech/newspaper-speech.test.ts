import { describe, expect, test } from 'vitest'
import { said } from '#tests/lib/facts/read'

describe('words without a mark before them', () => {
  test.each([
    ['behind 喊话 with 要', '林国栋还喊话要和对手辩论。', ['林国栋: 要和对手辩论']],
    [
      'in an idiom that the dictionary has as one word',
      '市政府发言人称确有此事。',
      ['市政府发言人: 确有此事'],
    ],
    [
      'behind 公布, where more follows than the act',
      '市长林国栋昨天公布推行普检，最快两周后展开，体育馆将改为检查站。',
      ['林国栋: 推行普检，最快两周后展开，体育馆将改为检查站'],
    ],
    [
      'of somebody who is advised',
      '林国栋奉劝“关心者”们“不要相信谣言”。',
      ['林国栋: “关心者”们“不要相信谣言”'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

describe('nobody is said to have said', () => {
  test.each([
    ['the object that ends with 报告', '总署将推行计划，为每名孕妇发出检测结果报告，以方便她们分娩。'],
    ['the object that ends with 要求', '各厂落实工程进度要求，全体队员坚守岗位。'],
    ['the object that ends with 计划', '埃及去年宣布新运河计划，预定一年竣工。'],
    ['a thing that is called 警告信号', '天文台凌晨发出八号热带气旋警告信号，学校停课。'],
    ['an order that somebody signed', '军区宣布由主席签署的命令，调兵进城。'],
    ['what somebody else refuted', '众议院5日通过决议，驳斥联合国批评定居点活动。'],
    ['what was wished for all the time', '西班牙一直希望恢复行使主权。'],
    ['a share of those who were asked', '71.5%的人表示发烧或咳嗽。'],
    ['comments that nobody signed', '网络上不少留言表示，最直接原因就是“没有钱”。'],
    ['what is called by a name', '美国称其为“航母杀手”的导弹射程很远。'],
    ['what was done behind 喊话', '韩军停止对朝喊话，并拆除相关设备。'],
    ['who was granted something', '国家原子能公司获批承建核电站，预计2020年启用。'],
    ['a word that is set off', '他仅回应“严肃”二字，便不再作答。'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([])
  })
})

test('a source that is quoted is whom 该消息人士 means', () => {
  const text =
    '《纽约早报》援引市政府消息人士的话报道，市长可能出席典礼。“会有这样的计划，”该消息人士说，“双方一直在磋商。”'
  expect(said(text)).toEqual([
    '《纽约早报》 > 市政府消息人士: 市长可能出席典礼',
    '市政府消息人士: 会有这样的计划，',
    '市政府消息人士: 双方一直在磋商。',
  ])
})

test('an office that one person of the article holds means them', () => {
  expect(said('特首林国芳昨天表示，工程将会继续。特首指出，资金已经到位。').at(-1)).toBe(
    '林国芳: 资金已经到位',
  )
})

test('time passes in which somebody was asked, and the next clause says who speaks', () => {
  expect(said('林国栋接受访问时，被问及官员扬言威胁首相时，林国栋语带批评表示：“盟友占了便宜。”')).toEqual([
    '林国栋: 盟友占了便宜。',
  ])
})

test('somebody else who does so too has words of their own', () => {
  expect(said('北京要求美方撤出，俄罗斯也指责美国“破坏地区稳定”。')).toEqual([
    '北京: 美方撤出',
    '俄罗斯: 美国“破坏地区稳定”',
  ])
})

test('what is put online is what follows with a subject or marks, and not what was done', () => {
  expect(said('林国栋在脸书发文，悼念去世的老师。林国栋在脸书发文，指出“老师从不低头”。')).toEqual([
    '林国栋: 老师从不低头',
  ])
})

test('a quotation behind words that go on is no statement of its own', () => {
  const text = '林国芳表示，选战有节奏，她希望有机会来服务市民，“其他人的步调不在我的考虑范围内”。'
  expect(said(text)).toEqual(['林国芳: 选战有节奏，她希望有机会来服务市民，“其他人的步调不在我的考虑范围内”'])
})

test('a dateline is no part of a quotation behind it', () => {
  const text = '新华社石家庄5月2日电（记者 林国厂）“谈到丝绸，人们想到江南。”研究员林国勇说。'
  expect(said(text)).toEqual(['林国勇: 谈到丝绸，人们想到江南。'])
})
