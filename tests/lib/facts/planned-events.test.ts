import { describe, expect, test } from 'vitest'
import { eventsOf } from '#tests/lib/facts/read'

const told = (sentence: string): string[] =>
  eventsOf(`消息\n${sentence}`, '2023-05-11').map(({ status, frame, date, participants, place }) =>
    [status, frame, date ?? '?', participants.join('+'), place ?? ''].join(' ').trim(),
  )

test('the day after tomorrow is a day, whatever joins it to the name before', () => {
  expect(told('学校及夜校后日将停课。')).toEqual(['planned happening 2023-05-13 学校+夜校'])
})

describe('a visit is of somebody to a country', () => {
  test.each([
    ['挪威首相尼尔森将于6月5日至7日对秘鲁进行正式访问。', 'planned visit 2023-06-05/2023-06-07 尼尔森+秘鲁'],
    ['挪威首相尼尔森计划今年9月对秘鲁进行访问。', 'planned visit 2023-09 尼尔森+秘鲁'],
    [
      '应秘鲁总统索萨邀请，挪威首相尼尔森将于6月5日对秘鲁进行为期三天的国事访问。',
      'planned visit 2023-06-05 尼尔森+秘鲁',
    ],
    ['挪威首相尼尔森应邀于6月访问秘鲁和智利。', 'planned visit 2023-06 尼尔森+秘鲁+智利'],
    ['挪威首相尼尔森将于6月5日前往秘鲁访问。', 'planned visit 2023-06-05 尼尔森+秘鲁'],
    ['挪威首相尼尔森将于6月5日前往利马。', 'planned visit 2023-06-05 尼尔森'],
  ])('%s', (sentence, event) => {
    expect(told(sentence)).toEqual([event])
  })

  test.each([
    ['a plane', '挪威首相尼尔森乘坐的专机5月9日抵达利马，开始对秘鲁进行为期三天的访问。'],
    ['what is wished', '挪威首相尼尔森愿于6月5日访问秘鲁。'],
    ['whoever is described', '即将于6月5日访问秘鲁的首相尼尔森。'],
  ])('%s visits nobody', (_, sentence) => {
    expect(told(sentence)).toEqual([])
  })
})

describe('what is held is told by its verb, whatever stands between the two', () => {
  test.each([
    ['渔业委员会将于6月18日在利马举行首次关于沙丁鱼的会议。', 'planned meet 2023-06-18 渔业委员会 利马'],
    ['秘鲁还将于今年举办渔业峰会。', 'planned meet 2023 秘鲁'],
    [
      '挪威首相尼尔森与秘鲁总统索萨的首次会面暂定于6月12日上午9时举行。',
      'planned meet 2023-06-12T09:00 尼尔森+索萨',
    ],
    ['报名工作将于5月25日上午9时正式启动。', 'planned happening 2023-05-25T09:00'],
    ['挪威政府决定今年9月关闭水电站。', 'planned happening 2023-09 挪威政府'],
    ['秘鲁总统索萨计划于今年9月在利马设立渔业咨询委员会。', 'planned happening 2023-09 索萨 利马'],
    ['渔民索萨准备在今年12月与未婚妻举行婚礼。', 'planned happening 2023-12 索萨+未婚妻'],
    ['5月3日至4日举行的中法渔业磋商没有结果。', 'past meet 2023-05-03/2023-05-04 中国+法国'],
  ])('%s', (sentence, event) => {
    expect(told(sentence)).toContain(event)
  })

  test.each([
    ['what stands behind a condition', '如果秘鲁同意，渔业谈判将于6月5日开始。'],
    ['what is so on a day', '6月7日的罢工将是第六次。'],
    ['what is forbidden', '秘鲁宣布禁止6月5日举行公投。'],
    ['what somebody is asked to do', '工会呼吁挪威政府6月5日与渔民会谈。'],
  ])('%s is no event', (_, sentence) => {
    expect(told(sentence)).toEqual([])
  })
})

test.each([
  ['what is denied', '发言人毛林否认，挪威首相尼尔森将于6月5日访问秘鲁。'],
  ['what is denied without a mark', '发言人毛林否认挪威首相尼尔森将于6月5日访问秘鲁。'],
  ['what is quoted and denied', '发言人毛林否认“挪威首相尼尔森将于6月5日访问秘鲁”的传闻。'],
  ['what is quoted as not yet true', '如果“挪威首相尼尔森将于6月5日访问秘鲁”成真，渔民会欢呼。'],
  ['a named meeting that was not held', '两国没有举行中法官员5月9日的渔业对话。'],
  ['a named meeting that is denied', '发言人毛林否认了中法官员5月9日的渔业对话。'],
])('%s is no event', (_, sentence) => {
  expect(told(sentence)).toEqual([])
})

test('what is made clear behind a mark is told', () => {
  expect(told('发言人毛林澄清，挪威首相尼尔森将于6月5日访问秘鲁。')).toEqual([
    'planned visit 2023-06-05 尼尔森+秘鲁',
  ])
})

describe('of several things on one day', () => {
  const proofs = (text: string): string[] =>
    eventsOf(`消息\n${text}`, '2023-05-11').map(
      ({ date, evidence }) => `${date} ${evidence.map(({ text: words }) => words).join(' | ')}`,
    )

  test('each that one party does is an event with its own proof', () => {
    expect(proofs('挪威渔业公司5月20日将开放两座渔港。\n挪威渔业公司5月20日将关闭一座水电站。')).toEqual([
      '2023-05-20 挪威渔业公司5月20日将开放两座渔港',
      '2023-05-20 挪威渔业公司5月20日将关闭一座水电站',
    ])
  })

  test('one that is told twice is one with two proofs', () => {
    expect(
      proofs('挪威渔业公司5月20日将关闭一座水电站。\n挪威渔业公司将于5月20日关闭该座水电站。'),
    ).toHaveLength(1)
  })

  test('two hours are two meetings, whatever was told first', () => {
    const meets = '挪威首相尼尔森将同秘鲁总统索萨会谈'
    expect(
      proofs(`5月20日，${meets}。\n5月20日上午10时，${meets}。\n5月20日下午2时，${meets}。`).map(
        (proof) => proof.split(' ')[0],
      ),
    ).toEqual(['2023-05-20', '2023-05-20T10:00', '2023-05-20T14:00'])
  })

  test('a signing beside a meeting stays', () => {
    expect(told('挪威首相尼尔森5月9日与秘鲁总统索萨会谈，并签署了渔业协议。')).toEqual([
      'past meet 2023-05-09 尼尔森+索萨',
      'past signing 2023-05-09 尼尔森',
    ])
  })
})

describe('who takes part', () => {
  test.each([
    [
      'nothing that is fought',
      '挪威政府将于6月5日与全球变暖作斗争。',
      'planned happening 2023-06-05 挪威政府',
    ],
    [
      'no two of another sentence',
      '中法关系紧张。渔业会谈将于6月5日在利马举行。',
      'planned meet 2023-06-05  利马',
    ],
    [
      'two of whom its sentence speaks',
      '中法之间已约好，红十字会会谈将于6月5日在利马举行。',
      'planned meet 2023-06-05 中国+法国 利马',
    ],
    [
      'no two where others meet',
      '中法关系紧张，北约峰会将于6月5日在利马举行。',
      'planned meet 2023-06-05 北约 利马',
    ],
    [
      'to whom somebody speaks',
      '挪威首相尼尔森将于6月5日向两院联席会议发表讲话。',
      'planned speech 2023-06-05 尼尔森+两院联席会议',
    ],
    ['no two where several meet', '中法之间已约好，六方会谈将于6月5日举行。', 'planned meet 2023-06-05'],
  ])('%s', (_, sentence, event) => {
    expect(told(sentence)).toEqual([event])
  })

  test.each([
    ['a medium', '海湾通讯社称，将于6月5日签署渔业协议。'],
    ['a spokesman', '首相府发言人毛林说，将于6月5日签署渔业协议。'],
  ])('%s that only tells does nothing', (_, sentence) => {
    expect(told(sentence)).toEqual([])
  })

  test('whoever speaks of themselves does it', () => {
    expect(told('挪威首相尼尔森表示，将于6月5日签署渔业协议。')).toEqual([
      'planned signing 2023-06-05 尼尔森',
    ])
  })
})

describe('a clause that goes on has the day of the one before', () => {
  test('and is to come with it', () => {
    expect(told('挪威外长尼尔森将于5月15日至19日赴美访问，同美方经济团队继续就渔业问题进行磋商。')).toEqual([
      'planned meet 2023-05-15/2023-05-19 尼尔森+美方经济团队',
    ])
  })

  test('but not the day of a clause before that', () => {
    expect(told('21日，尼尔森拟前往利马向盟国领导人通报情况，次日返回奥斯陆。')[0]).toBe(
      'planned speech 2023-05-21 尼尔森+盟国领导人',
    )
  })
})

test('what is quoted at length is read as the sentence around it', () => {
  expect(
    told('发言人毛林说：“挪威首相尼尔森将于6月5日在利马同秘鲁总统索萨举行会谈。双方将谈渔业。”'),
  ).toEqual(['planned meet 2023-06-05 尼尔森+索萨 利马'])
})

test('a meeting that only tells when something else was done is one', () => {
  expect(told('尼尔森5月2日与约恩森通话时说，渔船可以返航。')).toEqual(['past meet 2023-05-02 尼尔森+约恩森'])
})

describe('a journey is told stop by stop', () => {
  const planned = (text: string): string[] =>
    eventsOf(text, '2024-11-22')
      .filter(({ status }) => status === 'planned')
      .map(({ date, participants }) => `${date ?? '?'} ${participants.join('+')}`)

  test('and whoever travels is named once, in a sentence or a paragraph before', () => {
    const text =
      '消息\n挪威首相尼尔森将于30日启程前往巴拉圭及伯利兹，进行为期七天的访问。\n12月3日抵达首站巴拉圭访问。\n4日转往伯利兹，会晤总理马林。隔日出席大会开幕式。'
    expect(planned(text)).toEqual([
      '2024-11-30 尼尔森+巴拉圭+伯利兹',
      '2024-12-03 尼尔森+巴拉圭',
      '2024-12-04 尼尔森+伯利兹',
      '2024-12-05 尼尔森',
    ])
  })

  test.each([
    [
      '尼尔森首相明日率领政府代表团前赴利马，翌日出席会议。',
      ['2024-11-23 尼尔森+政府代表团', '2024-11-24 尼尔森'],
    ],
    ['首相尼尔森11月28日转往利马。', ['2024-11-28 尼尔森']],
    ['发言人说，首相尼尔森明日至28日访问秘鲁。', ['2024-11-23/2024-11-28 尼尔森+秘鲁']],
    ['首相尼尔森将于12月访问南美，并在秘鲁进行国是访问。', ['2024-12 尼尔森+秘鲁']],
    ['首相尼尔森将于12月2日访问秘鲁、智利及巴拉圭等友邦。', ['2024-12-02 尼尔森+秘鲁+智利+巴拉圭']],
    ['首相尼尔森将于12月2日抵达秘鲁首都利马进行访问。', ['2024-12-02 尼尔森+秘鲁']],
    ['美日韩首脑会谈将于12月2日举行。', ['2024-12-02 美国+日本+韩国']],
    ['首相尼尔森将于12月2日访华。', ['2024-12-02 尼尔森+中国']],
  ])('%s', (sentence, events) => {
    expect(planned(`消息\n${sentence}`)).toEqual(events)
  })

  test('a sentence without a day of its own, or about somebody else, is no stop', () => {
    const text = '消息\n挪威首相尼尔森将于30日访问秘鲁。\n抵达后气温较低。船队12月5日抵达利马。'
    expect(planned(text)).not.toContain('2024-12-05 尼尔森')
  })
})

describe('who takes part may be told behind a meeting', () => {
  test.each([
    [
      '停火谈判将于15日在卡塔尔首都多哈举行。与会者包括秘鲁、智利和埃及的官员。',
      'planned meet 2023-05-15 秘鲁+智利+埃及 卡塔尔首都多哈',
    ],
    [
      '渔业委员会将于15日举行两场公开听证会，证人分别是局长马林和船长尼尔森。',
      'planned hearing 2023-05-15 渔业委员会+马林+尼尔森',
    ],
    ['局长马林将于15日在国会公开作证。', 'planned hearing 2023-05-15 马林+国会 国会'],
  ])('%s', (sentence, event) => {
    expect(told(sentence)).toEqual([event])
  })
})

describe('who is meant by nobody’s name', () => {
  test('meets nobody on no day', () => {
    expect(told('首相尼尔森将与不同省区领导举行双边会面。')).toEqual([])
    expect(told('首相尼尔森将与局长马林举行双边会面。')).toEqual(['planned meet ? 尼尔森+马林'])
  })

  test('announces nothing for another', () => {
    const text = '律师马林说，法官宣布审判时间为9月12日，同时宣布在8月28日召开庭前会议。'
    expect(told(text).join()).not.toContain('马林')
  })
})
