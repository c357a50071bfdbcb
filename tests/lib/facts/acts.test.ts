import { describe, expect, test } from 'vitest'
import type { Fact } from '#lib/facts/fact'
import { factsOf } from '#tests/lib/facts/read'

/** What an article of one sentence tells of decisions, roles and reasons. */
const told = <Kind extends Fact['kind']>(kind: Kind, sentence: string): Extract<Fact, { kind: Kind }>[] =>
  factsOf(`消息\n${sentence}`, '2023-05-11').facts.filter(
    (fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind,
  )

test('several who want the same are listed as one lists them', () => {
  const by = (sentence: string) => told('demand', sentence).map((one) => one.by)
  expect(by('挪威、智利、芬兰和丹麦要求渔民协会停止捕捞。')).toEqual(['挪威、智利、芬兰和丹麦'])
  expect(by('挪威和智利要求渔民协会停止捕捞。')).toEqual(['挪威和智利'])
})

describe('a decision is what somebody with power did or will do', () => {
  const decisions = (sentence: string): string[] =>
    told('decision', sentence).map(({ by, verb, text, status }) => `${by} ${verb.text} ${text} (${status})`)

  test.each([
    ['挪威政府5月9日决定停止开采北部的煤矿。', '挪威政府 决定 停止开采北部的煤矿 (past)'],
    ['智利总统博里奇签署了一项保护冰川的法案。', '博里奇 签署 一项保护冰川的法案 (past)'],
    ['芬兰将取消对面包征收的税。', '芬兰 取消 对面包征收的税 (planned)'],
    ['欧盟委员会宣布，对进口钢材征收临时关税。', '欧盟委员会 宣布 对进口钢材征收临时关税 (past)'],
  ])('%s', (sentence, decided) => {
    expect(decisions(sentence)).toEqual([decided])
  })

  test.each([
    ['what was not decided', '挪威政府没有决定停止开采北部的煤矿。'],
    ['what can be decided', '挪威政府可以决定停止开采北部的煤矿。'],
    ['what would be decided if', '如果挪威政府决定停止开采北部的煤矿，矿工将失业。'],
    ['what somebody says of it', '渔民说：“挪威政府决定停止开采北部的煤矿。”'],
    ['what may be decided', '挪威政府可能决定停止开采北部的煤矿。'],
    ['what another has done', '挪威政府宣布，海军司令尼尔森已经辞职。'],
    ['nobody who is named', '有人决定停止开采北部的煤矿。'],
  ])('%s is none', (_, sentence) => {
    expect(decisions(sentence)).toEqual([])
  })

  test('its day is the one that its clause names before the verb', () => {
    expect(told('decision', '挪威政府5月9日决定停止开采北部的煤矿。')[0]?.date).toBe('2023-05-09')
    expect(told('decision', '挪威政府决定停止开采北部的煤矿。')[0]?.date).toBeUndefined()
  })
})

describe('a role is the whole office that stands beside a name', () => {
  const roles = (sentence: string): string[] =>
    told('role', sentence).map(({ person, role }) => `${person}: ${role.text}`)

  test.each([
    ['冰岛渔业大臣斯万迪斯表示，捕鲸季节将推迟。', ['斯万迪斯: 冰岛渔业大臣']],
    ['总统卡特会见了客人。', []],
    ['南美共同市场外交与渔业政策高级代表索萨说，会谈很难。', ['索萨: 南美共同市场外交与渔业政策高级代表']],
    ['巴西前驻秘鲁大使索萨说，会谈很难。', []],
    ['蓝鲸教育创始人索萨说，课程很难。', ['索萨: 蓝鲸教育创始人']],
    ['王芳女士说，桥修好了。', []],
  ])('%s', (sentence, found) => {
    expect(roles(sentence)).toEqual(found)
  })

  test('of two tellings the fuller one counts', () => {
    const facts = factsOf(
      '消息\n新西兰总理希普金斯抵达惠灵顿。新西兰总理、工党领袖希普金斯表示，谈判将继续。',
      '2023-05-11',
    ).facts.filter(({ kind }) => kind === 'role')
    expect(facts).toHaveLength(1)
  })
})

test('a proposal is a demand where it forbids', () => {
  const demands = (sentence: string): string[] =>
    told('demand', sentence).map(({ by, text }) => `${by}: ${text}`)
  expect(demands('秘鲁在草案中提出，禁止外国渔船在近海捕鱼。')).toEqual(['秘鲁: 禁止外国渔船在近海捕鱼'])
  expect(demands('秘鲁在草案中提出，双方建立热线。')).toEqual([])
})

describe('a reason is told as one', () => {
  const reasons = (sentence: string): string[] =>
    told('reason', sentence).map(({ of, reason, marker }) => `${of.text} [${marker}] ${reason.text}`)

  test.each([
    ['由于河水上涨，列车停止运行。', '列车停止运行 [由于] 河水上涨'],
    ['为了保护鱼类，政府关闭了水电站。', '政府关闭了水电站 [为了] 保护鱼类'],
    ['工厂停止生产，原因是零件没有送到。', '工厂停止生产 [原因] 零件没有送到'],
    ['由于河水上涨，且桥梁没入水中，列车停止运行。', '列车停止运行 [由于] 河水上涨，且桥梁没入水中'],
    ['由于河水上涨，桥梁没入水中，因此列车停止运行。', '列车停止运行 [由于] 河水上涨，桥梁没入水中'],
    ['列车停止了运行，因为河水淹没了桥梁。', '列车停止了运行 [因为] 河水淹没了桥梁'],
    ['河水淹没了桥梁，因此列车停止了运行。', '列车停止了运行 [因此] 河水淹没了桥梁'],
    ['政府关闭了水电站，以保护湖里的鱼类。', '政府关闭了水电站 [以] 保护湖里的鱼类'],
    ['政府将修建鱼道，以便鱼群洄游，恢复生态。', '政府将修建鱼道 [以便] 鱼群洄游，恢复生态'],
    ['会谈旨在避免两国之间的贸易战。', '会谈 [旨在] 避免两国之间的贸易战'],
    ['工厂停止了生产，主要原因是零件没有送到。', '工厂停止了生产 [原因] 零件没有送到'],
  ])('%s', (sentence, found) => {
    expect(reasons(sentence)).toEqual([found])
  })

  test.each([
    ['what only follows', '河水上涨，列车停止运行。'],
    ['what somebody says', '站长说，由于河水上涨，列车停止运行。'],
    ['for whom', '由于没有规定，对于多数渔民来说，罚款不多。'],
    ['how something is done', '政府处理了这件事，以支付赎金的方式。'],
    ['what is most of it', '鱼类很多，以保护动物为主。'],
    ['因 inside a word', '列车停止运行，旅客因而立之年而欢喜。'],
    ['a reason of what is not named', '他停止了工作，因为河水淹没了桥梁。'],
  ])('%s is none', (_, sentence) => {
    expect(reasons(sentence)).toEqual([])
  })

  test('who gives it is told where that is not the article', () => {
    const found = told('reason', '秘鲁国防部表示，由于河水上涨，列车停止了运行。')
    expect(found.map(({ by, gives }) => [by, gives])).toEqual([['秘鲁国防部', 'reason']])
  })

  test('an aim is told from a reason', () => {
    const gives = (sentence: string): string[] => told('reason', sentence).map(({ gives }) => gives)
    expect(gives('为了保护鱼类，政府关闭了水电站。')).toEqual(['aim'])
    expect(gives('由于河水上涨，列车停止运行。')).toEqual(['reason'])
  })
})
