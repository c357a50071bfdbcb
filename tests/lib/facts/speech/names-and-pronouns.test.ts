import { describe, expect, test } from 'vitest'
import { dated, datesOf, factsOf, quantitiesOf, said, statementsOf } from '#tests/lib/facts/read'

const lines = (...sentences: string[]) => said(`消息\n${sentences.join('\n')}`)

describe('whom 他 means', () => {
  test('somebody else with whom the sentence before began', () => {
    expect(
      lines(
        '局长蒋学文表示，今年将提供补助。村民顾锦荣告诉记者，他要再想想。',
        '顾锦荣却有些犹豫。他坦言，补助无所谓。',
      ).at(-1),
    ).toBe('顾锦荣: 补助无所谓')
  })

  test('a stranger of three characters with whom a sentence begins', () => {
    expect(lines('局长蒋学文表示，今年将提供补助。', '顾锦荣却有些犹豫。他坦言，补助无所谓。')).toEqual([
      '蒋学文: 今年将提供补助',
      '顾锦荣: 补助无所谓',
    ])
  })

  test('an office-holder who did something and did not speak', () => {
    expect(
      lines('部长陆兆福说，谈判已经重启。', '州务大臣翁哈菲兹星期一在网上贴文。他说，柔佛准备提供土地。').at(
        -1,
      ),
    ).toBe('翁哈菲兹: 柔佛准备提供土地')
  })

  test('still the last speaker, where nobody came between', () => {
    expect(lines('部长陆兆福说，谈判已经重启。会议开了两天。他说，结果不错。').at(-1)).toBe(
      '陆兆福: 结果不错',
    )
  })

  test('not somebody whom the sentence before only met', () => {
    expect(
      lines('法国总统马克龙表示，合作很好。会议期间他会见了德国总理朔尔茨。他说，会谈有益。').at(-1),
    ).toBe('马克龙: 会谈有益')
  })
})

describe('whom 他 means behind an office that may be of several', () => {
  test.each([
    ['高等法院院长表示，案件将重审。', '高等法院院长'],
    ['平等机会委员会主席表示，案件将重审。', '平等机会委员会主席'],
  ])('one, though 等 stands inside: %s', (sentence, judge) => {
    expect(lines(`局长马林到访渔港。${sentence}他说，判决有误。`).at(-1)).toBe(`${judge}: 判决有误`)
  })

  test.each(['两名议员表示，案件将重审。', '挪威、丹麦等国议员表示，案件将重审。'])(
    'several are nobody, and not whoever came before them: %s',
    (sentence) => {
      expect(lines(`局长马林到访渔港。${sentence}他说，判决有误。`)).not.toContain('马林: 判决有误')
    },
  )
})

describe('who speaks', () => {
  test.each([
    ['a name with a dot', '研究员玛蒂娜·霍夫曼警告说，仓促禁止有害。', '玛蒂娜·霍夫曼: 仓促禁止有害'],
    ['a name in rare characters', '历史学家大卫·麦卡洛写道，运河的意义很大。', '大卫·麦卡洛: 运河的意义很大'],
    [
      'a name that is glossed',
      '泰国卫生部长颂萨（Somsak Thepsuthin）表示，规定将会收紧。',
      '颂萨: 规定将会收紧',
    ],
    ['受访时', '高级研究员胡逸山受访时说，最大的难题是钱。', '胡逸山: 最大的难题是钱'],
    ['较早前', '总理安华较早前表示，高铁必须服务人民。', '安华: 高铁必须服务人民'],
    ['上午', '总统府发言人郭雅慧上午说，救灾已经开始。', '郭雅慧: 救灾已经开始'],
    ['后来说', '美国总统西奥多·罗斯福后来说：“我拿下了那道地峡。”', '西奥多·罗斯福: 我拿下了那道地峡。'],
    ['坚持认为', '村民顾锦荣坚持认为，老街不能没有他。', '顾锦荣: 老街不能没有他'],
    ['告诉 in Latin letters', '一名议员告诉BBC，该党已同意投赞成票。', '一名议员: 该党已同意投赞成票'],
    [
      'two with their offices',
      '欧盟高级代表莫盖里尼和伊朗外交部长扎里夫宣布，协议开始执行。',
      '莫盖里尼和扎里夫: 协议开始执行',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(lines(sentence)).toEqual([expected])
  })

  test('参议院预计将于9月审议 tells a plan of its own, and a paper says so', () => {
    expect(lines('据《晨报》报道，参议院预计将于9月初审议该法案。')).toEqual([
      '《晨报》: 参议院预计将于9月初审议该法案',
    ])
  })

  test('对我来说 is no speech', () => {
    expect(lines('对市民来说，这是好事。')).toEqual([])
  })
})

describe('found in articles that the rules had not seen', () => {
  test('两年零七个月 is one length of time', () => {
    expect(dated('消息\n建设历时两年零七个月。', '2024-04-18')).toEqual(['历时两年零七个月 = P2Y7M'])
  })

  test('刊登公报120天后 is no day on the calendar', () => {
    expect(dated('消息\n8月1日，法案通过。新规将在刊登政府公报120天后生效。', '2024-08-02').at(-1)).toBe(
      '8月1日 = 2024-08-01',
    )
    expect(dated('消息\n8月1日，法案通过。两天后，新规生效。', '2024-08-04').at(-1)).toBe(
      '两天后 = 2024-08-03',
    )
  })

  test('自豪泰党 keeps its 自', () => {
    const text = '消息\n自豪泰党党魁阿努廷曾在2022年6月9日出席合法化仪式。'
    expect(datesOf(text, '2024-08-02')[0]?.event).toMatch(/^自豪泰党/)
  })

  test.each([
    ['多功能救援船', '基地配备3艘多功能救援船和一套装置。', '多功能救援船'],
    ['职工', '全厂213名职工下岗。', '职工'],
    ['死亡的人', '山体滑坡造成6人死亡、11人失踪。', '死亡的人'],
    ['行业规模的预测', '报告将行业规模的预测下调至240亿美元。', '行业规模的预测'],
  ])('%s is what is counted', (_, sentence, what) => {
    expect(quantitiesOf(`消息\n${sentence}`)[0]?.what).toBe(what)
  })

  test('两度 counts nothing', () => {
    expect(quantitiesOf('消息\n谈判的最后期限两度推迟。')).toEqual([])
  })

  test('one who has an office is a person, whatever the characters of the name', () => {
    const { entities } = factsOf('消息\n泰国卫生部长颂萨（Somsak Thepsuthin）表示，规定将会收紧。')
    expect(entities.find(({ name }) => name === '颂萨')?.type).toBe('person')
  })
})

test.each([
  ['天野之弥', '国际原子能机构总干事天野之弥发表声明说，核查工作已经结束。'],
  ['植田和男', '日本央行行长植田和男表示，核查工作已经结束。'],
  ['安藤', '外务省发言人安藤说，核查工作已经结束。'],
])('%s is a Japanese name behind an office', (name, sentence) => {
  expect(said(`消息\n${sentence}`)).toEqual([`${name}: 核查工作已经结束`])
})

test('what has been prepared is no plan', () => {
  const modality = (words: string) => statementsOf(`消息\n外交部长王毅说，${words}。`)[0]?.modality
  expect(modality('伊朗已经完成必要的准备步骤')).toBe('asserted')
  expect(modality('会议准备充分，成果丰富')).toBe('asserted')
  expect(modality('中方准备在下月派出代表团')).toBe('planned')
})

test('she is whoever was named last, also behind a name with a hyphen', () => {
  const text =
    '中国代表张军强调，当务之急是停火。\n美国代表托马斯-格林菲尔德在投票前批评决议避重就轻。她说，决议没有提及此事。'
  expect(said(`消息\n${text}`).at(-1)).toBe('托马斯-格林菲尔德: 决议没有提及此事')
})

test('a speaker who may be a person leaves 他 open', () => {
  const text = '局长蒋学文表示，大桥修好了。\n南湖小哥表示，桥上很挤。他强调，人太多。'
  expect(said(`消息\n${text}`).filter((one) => one.endsWith('人太多'))).toEqual([])
})

test.each([
  ['该组织驻当地代表罗峰说，救护车已经出发。', '罗峰: 救护车已经出发'],
  ['国际滑联主席金在烈表示，救护车已经出发。', '金在烈: 救护车已经出发'],
  ['联合国近东救济和工程处（近东处）27日通报，救护车已经出发。', '联合国近东救济和工程处: 救护车已经出发'],
])('%s', (sentence, expected) => {
  expect(said(`消息\n${sentence}`)).toEqual([expected])
})

test.each(['欧元区今年的通胀率预计为5.6%，明年为3.2%。', '全年产量预计达到300万吨。'])(
  '%s is expected by nobody who is named',
  (sentence) => {
    expect(said(`消息\n${sentence}`)).toEqual([])
  },
)

test('what somebody did before they spoke is no part of their name', () => {
  const text = '航天员叶光富、李聪出舱。\n“感觉良好！”叶光富走出返回舱后说。'
  expect(said(`消息\n${text}`)).toEqual(['叶光富: 感觉良好！'])
})

test('a notice says what its publisher says, however it was told of', () => {
  const text = '商务部29日发布公告，公布初步裁定。公告称，国内产业受到损害。'
  expect(said(`消息\n${text}`)).toEqual(['商务部: 国内产业受到损害'])
})

test('a notice of which nobody knows who made it speaks for itself, not surely enough to be asked about', () => {
  const text = '消息\n网上流传一份公告，引起关注。公告称，国内产业受到损害。'
  expect(said(text)).toEqual(['公告: 国内产业受到损害'])
  expect(statementsOf(text)[0]?.confidence).toBeLessThan(0.8)
})

test.each([
  '三方发表联合声明称，将继续加强协调。',
  '三国表示，将继续加强协调。',
  '被告人郭某某当庭表示认罪悔罪。',
])('%s has no speaker whose words could be asked about', (sentence) => {
  expect(said(`消息\n${sentence}`)).toEqual([])
})

describe('who is nobody’s 他', () => {
  test('several people of an office', () => {
    expect(
      lines('局长蒋学文曾任主席，现为领袖。秘鲁两党议员表示，将于下月访问智利。', '他表示，行程已定。'),
    ).not.toContain('秘鲁两党议员: 行程已定')
  })

  test('somebody who is nominated is called by name', () => {
    expect(lines('大法官被提名人蒋学文表示，他认为策略可以。')).toEqual(['蒋学文: 他认为策略可以'])
  })
})

describe('what is demanded further', () => {
  test('is a statement of its own', () => {
    expect(lines('局长马林说，桥已修好。他要求秘鲁政府尊重规则，敦促其不要关闭港口。')).toEqual([
      '马林: 桥已修好',
      '马林: 秘鲁政府尊重规则',
      '马林: 其不要关闭港口',
    ])
  })

  test('but what is put forward is a thing, and what follows is nobody’s words', () => {
    expect(lines('总理蒋学文在压力下提出国会信任投票，最终未能过关。')).toEqual([])
  })
})

describe('a paper that nobody is told to have made', () => {
  test('speaks for itself', () => {
    expect(lines('公告表示，演出将延期举行。')).toEqual(['公告: 演出将延期举行'])
  })
})

describe('a paragraph that is one quotation', () => {
  test('is of whoever spoke before it', () => {
    expect(
      lines(
        '首相马林说，会议将讨论渔业法。',
        '“还有几项动议，我们将公布详情。”',
        '某党在选举期间输给了对手。',
      ).slice(0, 2),
    ).toEqual(['马林: 会议将讨论渔业法', '马林: 还有几项动议，我们将公布详情。'])
  })

  test('but not surely, where they do not speak on', () => {
    const text = '消息\n首相马林说，会议将讨论渔业法。\n“还有几项动议，我们将公布详情。”\n会议将在周五结束。'
    expect(statementsOf(text)[1]?.confidence).toBeLessThan(0.8)
  })

  test.each([
    '局长蒋学文表示，渔税不变。',
    '渔民李山站在码头上，对记者说。',
    '渔民李山宣布，渔船将停航。',
    '渔民李山呼吁政府废除渔税。',
    '说这话的是渔民李山。',
    '某党在选举期间承诺，将废除渔税。',
  ])('and open where somebody else speaks behind it, in whatever way: %s', (behind) => {
    expect(lines('首相马林说，会议将讨论渔业法。', '“还有几项动议，我们将公布详情。”', behind)).not.toContain(
      '马林: 还有几项动议，我们将公布详情。',
    )
  })
})

test.each([
  ['研究员伦巴西尼亚森指出，珊瑚很脆弱。', ['伦巴西尼亚森: 珊瑚很脆弱']],
  ['专家沙巴西尼亚森表示，珊瑚很脆弱。', ['沙巴西尼亚森: 珊瑚很脆弱']],
])('a name with a country in the middle is whole: %s', (text, expected) => {
  expect(said(`消息\n${text}`)).toEqual(expected)
})

test('nobody speaks whose words begin with the end of a word', () => {
  expect(said('消息\n者家属担心，渔港会关闭。')).toEqual([])
  expect(said('消息\n患者家属担心，渔港会关闭。')).toEqual(['患者家属: 渔港会关闭'])
})
