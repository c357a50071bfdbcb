import { describe, expect, test } from 'vitest'
import { quantitiesOf } from '#tests/lib/facts/read'

/** `value unit: what` of a sentence of the news. */
const counted = (sentence: string) =>
  quantitiesOf(`消息\n${sentence}`, '2021-03-02').map(({ value, unit, what }) => `${value}${unit}: ${what}`)

describe('what is counted is a short noun phrase', () => {
  test.each([
    ['a measure', '东屿高铁设计时速350公里。', ['350公里: 东屿高铁设计时速']],
    ['a sum with 约为', '此次签署的合同总额约为150亿美元。', ['15000000000美元: 此次签署的合同总额']],
    ['figures and scales in turn', '渔业局统计，全县共有渔民17万5000人。', ['175000人: 全县共有渔民']],
    ['or more', '受灾群众达3万人以上。', ['30000人: 受灾群众']],
    ['people who did something before', '民主党32名参议员早前去信质疑。', ['32名: 参议员']],
    [
      'a clause, where nothing shorter names it',
      '甲公司与当局达成逾10亿美元的和解。',
      ['1000000000美元: 甲公司与当局达成逾10亿美元的和解'],
    ],
    [
      'things behind measure words of all kinds',
      '影节暂定15部影片，租了28间屋子。',
      ['15部: 影片', '28间: 屋子'],
    ],
    ['foreign money', '贸易额达3962万令吉。', ['39620000令吉: 贸易额']],
    ['a step', '2月，进口价格指数同比上涨6%。', ['6%: 进口价格指数同比上涨幅度']],
    ['a level', '机构将行业规模的预测下调至240亿美元。', ['24000000000美元: 行业规模的预测']],
    ['a thing behind its classifier', '袭击由17架无人机实施。', ['17架: 无人机']],
    ['people who met with something', '大风造成至少14人死亡。', ['14人: 死亡的人']],
    [
      'from and to',
      '伊朗的离心机数量由约1.9万台减至6104台。',
      ['19000台: 伊朗的离心机数量', '6104台: 伊朗的离心机数量'],
    ],
    ['from and to, of people', '死亡人数从120人上升到135人。', ['120人: 死亡人数', '135人: 死亡人数']],
    ['a clause without its date', '央行将明年的增长预期定在1.2%。', ['1.2%: 增长预期']],
    ['basis points', '累计加息幅度达450个基点。', ['450个基点: 累计加息幅度']],
    [
      'what was changed, behind 把',
      '报告把经济增长预期由0.9%下调至0.7%。',
      ['0.9%: 经济增长预期', '0.7%: 经济增长预期'],
    ],
    [
      'what people are doing there',
      '10支救援队正在搜救，150个设施中住满了人。',
      ['10支: 救援队', '150个: 设施'],
    ],
    ['余 between number and 万', '他骗取被害人60余万元。', ['600000元: 他骗取被害人']],
  ])('%s', (_, sentence, expected) => {
    expect(counted(sentence)).toEqual(expected)
  })

  test('the clause that tells it is its evidence', () => {
    const [fact] = quantitiesOf('消息\n据介绍，设计时速350公里，全长277公里。', '2021-03-02')
    expect(fact?.evidence.map(({ text }) => text)).toEqual(['设计时速350公里'])
  })
})

describe('what nothing shorter names is told by its clause', () => {
  test.each([
    ['利率将分别升至4.50%和4.75%。', '4.5%: 利率将分别升至4.50%和4.75%'],
    ['期间进行了2次出舱活动。', '2次: 期间进行了2次出舱活动'],
    ['美国撤回了对水坝的7000万美元贷款承诺。', '70000000美元: 美国撤回了对水坝的7000万美元贷款承诺'],
    ['后又将这一数字修正为100人。', '100人: 后又将这一数字修正为100人'],
    ['高于此前的0.8%。', '0.8%: 高于此前的0.8%'],
  ])('%s', (sentence, told) => {
    expect(counted(sentence)).toContain(told)
  })
})

describe('no quantity', () => {
  test.each([
    ['somebody introduced', '一位官员对此表示担忧。'],
    ['an official of a body', '欧洲航天局一名官员介绍了情况。'],
    ['one of a kind', '这是一场闹剧，也是一个教训。'],
    ['people told of before', '两人各自亮明了立场，两位领导人没有表态。'],
    ['百元 as a rough word', '成本不足百元。'],
    ['an ordinal', '第3届大会闭幕。'],
    ['a date', '3月1日举行。'],
    ['a length of time', '通话持续了50分钟。'],
    ['either end of a range', '价格为30%—40%。'],
    ['a race', '汉森获得的1500米银牌将被取消。'],
    ['the number of a name', '红十字会将提供援助。'],
    ['a range with one unit', '地震造成500至5500人死亡。'],
    ['a range with 到', '气温在20度到25度之间。'],
    ['a range of a length of time', '工期两到三年。'],
    ['a word with a number in it', '谈判十分艰难。'],
  ])('%s', (_, sentence) => {
    expect(counted(sentence)).toEqual([])
  })

  test('a heading counts nothing', () => {
    expect(counted('雨停了。\n三地新增200座车站\n车站很多。')).toEqual([])
  })
})

test.each([
  ['cases that are suspected', '秘鲁新增疑似病例320例。'],
  ['what the police say of it', '针对网传消息，警方通报事故造成15人受伤。'],
  ['what somebody says behind it', '网传港口关闭后，市长索萨指出，港口损失渔船320艘。'],
  ['a film whose title tells of a legend', '《白蛇传说》票房达到3亿元。'],
])('the number of %s is surely one', (_, text) => {
  expect(quantitiesOf(`消息\n${text}`).map(({ confidence }) => confidence >= 0.8)).toContain(true)
})

test('a number that is only hearsay is not surely one, and one that a record tells is', () => {
  const sure = (text: string) => quantitiesOf(`消息\n${text}`).map(({ confidence }) => confidence >= 0.8)
  expect(sure('据传，当年海战中损失渔船320艘。')).toEqual([false])
  expect(sure('网传港口关闭，一批客轮停航，损失渔船320艘。')).toEqual([false])
  expect(sure('史料记载，当年海战中损失渔船320艘。')).toEqual([true])
})
