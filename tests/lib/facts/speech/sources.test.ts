import { describe, expect, test } from 'vitest'
import { said, statementsOf } from '#tests/lib/facts/read'

const lines = (...sentences: string[]) => said(`消息\n${sentences.join('\n')}`)

describe('whoever makes a document public says what stands in it', () => {
  test.each([
    ['数据', '秘鲁渔业局今晚公布数据，今年捕捞量为三万吨。', '秘鲁渔业局: 今年捕捞量为三万吨'],
    ['消息', '挪威海军近日发布消息，两国船队将共同巡航。', '挪威海军: 两国船队将共同巡航'],
    ['据…统计', '据渔业管理部门统计，沿岸各港已登记渔船三千艘。', '渔业管理部门: 沿岸各港已登记渔船三千艘'],
    [
      '据…发布的最新消息',
      '据智利卫生部门发布的最新消息，感染人数升至五百人。',
      '智利卫生部门: 感染人数升至五百人',
    ],
    ['X的声明说', '世界渔业组织总裁拉多菲的声明说，禁渔期应当延长。', '拉多菲: 禁渔期应当延长'],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual([expected])
  })

  test.each([
    ['who publishes goes on to act', '秘鲁渔业局公布数据，随即关闭了港口。'],
    ['what will be published', '秘鲁渔业局将公布数据，渔民正在等待。'],
    ['a thing that is no document', '秘鲁渔业局公布名单，渔民表示满意。'],
  ])('but not %s', (_, text) => {
    expect(lines(text)).toEqual([])
  })
})

describe('an agency that passes on the words of another', () => {
  test('is passed through, also where a report is named first', () => {
    expect(
      lines('据塔斯社5月9日报道，针对“船队违反协议”的说法，渔业公司9日对记者表示，“我们没有违反协议。”'),
    ).toEqual(['塔斯社 > 渔业公司: 我们没有违反协议。'])
  })

  test('says nothing in its dateline or by-line', () => {
    expect(
      lines('新华社利马5月9日电综合新华社驻外记者报道：渔业大会9日通过公约，为各国捕捞作出安排。'),
    ).toEqual([])
    expect(lines('中新网5月9日电 秘鲁渔业局局长索萨表示，禁渔期已经结束。')).toEqual(['索萨: 禁渔期已经结束'])
  })
})

describe('what somebody says ends where the same one acts', () => {
  test.each([
    [
      '并 with a verb of deciding',
      '智利国防部长索托9日表示，要追回渔船，并批准增派两艘巡逻舰。',
      '索托: 要追回渔船',
    ],
    [
      '如今 behind an announcement',
      '船队先是宣布要在北部试航，如今再加码，要到南部试航八天。',
      '船队: 要在北部试航',
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual([expected])
  })

  test('but a thing that is said to be decided by another is said', () => {
    expect(lines('智利国防部长索托9日表示，议会已经开会，并批准增派两艘巡逻舰。')).toEqual([
      '索托: 议会已经开会，并批准增派两艘巡逻舰',
    ])
  })
})

test('a quotation that is never closed ends where another opens', () => {
  const [, second, third] = lines(
    '渔业局局长索托说：“我们很高兴。',
    '船长郎博里说：“执教多年之后，我想回家。”',
    '郎博里去年开始担任船长。',
  )
  expect(second).toBe('郎博里: 执教多年之后，我想回家。')
  expect(third).toBeUndefined()
})

describe('who speaks without being named anew', () => {
  test('此人 is the unnamed person of the sentence before, and nobody of whom 即 tells', () => {
    expect(
      lines('一名接近谈判的人士提到渔民的担忧，即总统索托可能会接受这份协议。“让步已经开始，”此人表示。').at(
        -1,
      ),
    ).toMatch(/^一名接近谈判的人士: 让步已经开始/u)
  })

  test('a paragraph that is one quotation, between two of the same person', () => {
    const before = '渔业局局长索托说：“最好是在秋天开港。”'
    const quotation = '“我们的目标是每年只休渔一次，渔民不想等两次。”'
    expect(lines(before, quotation, '索托说，谈判已经重启。')[1]).toBe(
      '索托: 我们的目标是每年只休渔一次，渔民不想等两次。',
    )
    expect(lines(before, quotation, '市长郎博里说，谈判已经重启。')).toHaveLength(2)
  })

  test('其后发新闻稿称: who acted in the sentence before', () => {
    expect(lines('海星公司自5月2日起停航。其后于5月6日发新闻稿称减少航班一半以上。')).toEqual([
      '海星公司: 减少航班一半以上',
    ])
  })
})

describe('the name of who speaks', () => {
  test.each([
    [
      'in Latin letters behind an office',
      '一位来自北海电台的记者Petra Saarinen表示，大会十分重要。',
      'Petra Saarinen: 大会十分重要',
    ],
    ['behind a body, of two rare characters', '外交部陆慷表示，双方保持沟通。', '陆慷: 双方保持沟通'],
    [
      'behind where somebody works',
      '北海机构海鹰行在利马的研究主管乔纳斯·肖特表示：“谈判会成功，渔民会满意。”',
      '乔纳斯·肖特: 谈判会成功，渔民会满意。',
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual([expected])
  })

  test.each([
    [
      'behind an office of one word, to a paper',
      '海星公司业务经理高益庆告诉《港口日报》，港口会重开。',
      '高益庆: 港口会重开',
    ],
    ['behind CEO', '海星公司的CEO Albert Borla表示，港口会重开。', 'Albert Borla: 港口会重开'],
    ['that ends with a word of grammar', '渔业中心主任冉仲其说，港口会重开。', '冉仲其: 港口会重开'],
    ['that begins with a rare character', '俱乐部副主席伍德拉德表示，港口会重开。', '伍德拉德: 港口会重开'],
    [
      'of a body that is called by what it does',
      '渔业发展改革委说，港口会重开。',
      '渔业发展改革委: 港口会重开',
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual([expected])
  })

  test('has its office whole', () => {
    const [statement] = statementsOf('消息\n渔业事务及库务局局长许正宇表示，港口会重开。')
    expect(statement).toMatchObject({ speaker: '许正宇', title: '渔业事务及库务局局长' })
  })

  test.each([
    ['a meeting with the press', '新闻发布会表示，渔船不得超过三千艘。'],
    ['what is done', '研究部署指出，渔船不得超过三千艘。'],
    ['a thing that is pointed at', '这一限值表示，渔船不得超过三千艘。'],
    ['where it was said', '在利马举行的发布会上表示，渔船不得超过三千艘。'],
  ])('is never %s', (_, text) => {
    expect(lines(text)).toEqual([])
  })

  test('is nobody where a notice is received', () => {
    expect(lines('太空中心表示，卫星原定升空，7日上午接获通知，往后递延发射。')).toEqual([
      '太空中心: 卫星原定升空，7日上午接获通知，往后递延发射',
    ])
    expect(lines('考虑到代表本月在利马提出的严厉要求，这一点令人意外。')).toEqual([])
  })
})
