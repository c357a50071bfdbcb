import { expect, test } from 'vitest'
import { SURE } from '#lib/items/source'
import { said, statementsOf } from '#tests/lib/facts/read'

test.each([
  [
    'a name between two titles',
    '研究团队负责人李秋立研究员表示，样品十分珍贵。他说：“这只是开始，还有许多工作要做。”',
    ['李秋立: 样品十分珍贵', '李秋立: 这只是开始，还有许多工作要做。'],
  ],
  [
    '指 as papers of Hong Kong write it',
    '发言人李秋立指，大桥会在明年通车。李秋立又指，票价不会上调。',
    ['李秋立: 大桥会在明年通车', '李秋立: 票价不会上调'],
  ],
  ['somebody who is warned', '尼尔森警告约恩森说，配额不会改变。', ['尼尔森: 配额不会改变']],
  [
    'he who speaks on is he who spoke last',
    '挪威外长尼尔森称，渔船可以返航。丹麦外交部发言人约恩森29日谈及谈判前景时表示，“我们还有许多工作要做。”他特别提到，“配额不会改变。”',
    ['尼尔森: 渔船可以返航', '约恩森: 我们还有许多工作要做。', '约恩森: 配额不会改变。'],
  ],
  [
    'somebody known, with the office behind',
    '挪威首相尼尔森说，渔船可以返航。尼尔森首相表示，配额不会改变。',
    ['尼尔森: 渔船可以返航', '尼尔森: 配额不会改变'],
  ],
  [
    'who goes on',
    '尼尔森说，渔船可以返航。他续称，配额不会改变。',
    ['尼尔森: 渔船可以返航', '尼尔森: 配额不会改变'],
  ],
  ['an honorific', '王芳博士认为，水位低于往年。', ['王芳: 水位低于往年']],
  [
    'a title and a name',
    '北约秘书长斯托尔滕贝格表示，北约从未承诺不扩张。',
    ['斯托尔滕贝格: 北约从未承诺不扩张'],
  ],
  [
    'an addressee',
    '欧洲所所长崔洪建对新京报记者表示，问题已经成为矛盾集中点。',
    ['崔洪建: 问题已经成为矛盾集中点'],
  ],
  ['予以否认,称', '俄罗斯予以否认,称其有权自由调动军队。', ['俄罗斯: 其有权自由调动军队']],
  ['因此指责', '乌克兰及北约因此指责俄罗斯有意“入侵”乌克兰。', ['乌克兰及北约: 俄罗斯有意“入侵”乌克兰']],
  [
    'a relay',
    '俄罗斯总统助理乌沙科夫表示，俄罗斯总统普京在电话中回应说，这将是一个巨大的错误。',
    ['乌沙科夫 > 普京: 这将是一个巨大的错误'],
  ],
  [
    'a channel',
    '据英国《卫报》报道，一名白宫官员指出，通话的重点是定下基调。',
    ['英国《卫报》 > 一名白宫官员: 通话的重点是定下基调'],
  ],
  ['a medium as speaker', '塔斯社指出，两人曾举行视频会议。', ['塔斯社: 两人曾举行视频会议']],
  [
    'a medium as source only',
    '据美国媒体报道，美国商务部长可能前往中国。',
    ['美国媒体: 美国商务部长可能前往中国'],
  ],
  ['a country as speaker', '美方表示，重视中方交涉。', ['美方: 重视中方交涉']],
  [
    'an office before a foreign name',
    '曾在克林顿执政时期担任美国驻乌克兰大使的斯蒂芬·皮弗（Steven Pifer）指出，目前没有扩大联盟的意愿。',
    ['斯蒂芬·皮弗: 目前没有扩大联盟的意愿'],
  ],
  ['a dated speaker', '俄罗斯驻丹麦使馆7日表示，这是将调查政治化。', ['俄罗斯驻丹麦使馆: 这是将调查政治化']],
  [
    'a name in Latin letters without a space',
    '美国商务部长罗斯（WilburRoss）表示，双方正在谈判。',
    ['罗斯: 双方正在谈判'],
  ],
  [
    'published figures',
    '德国联邦统计局7日公布的数据显示，进口价格指数同比上涨。',
    ['德国联邦统计局: 进口价格指数同比上涨'],
  ],
  [
    'quotation first',
    '“我们对访问成果感到满意。”法国驻华大使罗梁对记者说。',
    ['罗梁: 我们对访问成果感到满意。'],
  ],
  [
    'quotation, speaker, quotation',
    '“这次任务最大的特点是关键。”指令长陈冬说，“我们将完成组装建造。”',
    ['陈冬: 这次任务最大的特点是关键。', '陈冬: 我们将完成组装建造。'],
  ],
  [
    'two adjacent quotations',
    '美国总统特朗普说，“我们正在一同努力。”“已经有太多的工作岗位流失。”',
    ['特朗普: 我们正在一同努力。', '特朗普: 已经有太多的工作岗位流失。'],
  ],
  [
    'a quotation inside indirect speech',
    '拜登称，美国及其盟友将做出“果断回应”。',
    ['拜登: 美国及其盟友将做出“果断回应”'],
  ],
  [
    '并表示 goes on',
    '乌军总参谋部称，使用无人机打击了石油设施，并表示将继续打击。',
    ['乌军总参谋部: 使用无人机打击了石油设施', '乌军总参谋部: 将继续打击'],
  ],
  [
    '援引…的话称',
    '据路透社11日援引菲律宾外长亚赛的话报道称，菲方愿意分享资源。',
    ['路透社 > 亚赛: 菲方愿意分享资源'],
  ],
  [
    'a dateline in lenticular brackets',
    '【中央社香港16日电】天文台台长岑智明表示，风暴逼近。',
    ['岑智明: 风暴逼近'],
  ],
  ['告诉', '中国南海研究院院长吴士存告诉环球网，中国始终坚持这一立场。', ['吴士存: 中国始终坚持这一立场']],
  [
    'nested 双方也承认 stays inside',
    '一名美国高级政府官员对路透社指出，在电话会中，双方也承认，某些领域很难达成一致。',
    ['一名美国高级政府官员: 在电话会中，双方也承认，某些领域很难达成一致'],
  ],
])('%s', (_, text, expected) => {
  expect(said(text)).toEqual(expected)
})

test('a short name is the long one that was introduced before', () => {
  const text = '前大使斯蒂芬·皮弗（Steven Pifer）指出，目前没有意愿。\n皮弗认为，这条可能变为限制措施。'
  expect(said(text)[1]).toBe('斯蒂芬·皮弗: 这条可能变为限制措施')
})

test('该集团 is the group that was named before', () => {
  const text = '里海管道集团公司位于俄南部的泵站遭袭击。该集团称，袭击由七架无人机实施。'
  expect(said(text)).toEqual(['里海管道集团公司: 袭击由七架无人机实施'])
})

test('他 is whoever spoke last', () => {
  const text = '法国总统马克龙表示，这是第二次访问。他还说，愿进一步扩大出口。'
  expect(said(text)).toEqual(['马克龙: 这是第二次访问', '马克龙: 愿进一步扩大出口'])
})

test('three anonymous officials stay three', () => {
  const text =
    '一名白宫官员表示，基调是严肃的。一名美国高级政府官员指出，仍可取得进展。按照美国高级官员的说法，拜登称，美国会作出回应。'
  expect(new Set(statementsOf(text).map(({ speaker }) => speaker)).size).toBe(3)
})

test('whom somebody speaks to is no speaker', () => {
  const [statement] = statementsOf('欧洲所所长崔洪建对新京报记者表示，问题已经成为矛盾集中点。')
  expect(statement).toMatchObject({ speaker: '崔洪建', title: '欧洲所所长', addressee: '新京报记者' })
})

test.each([
  ['a heading with 宣布', '美方宣布：制裁将延长\n大桥恢复通行。'],
  [
    'a heading with 宣布 between paragraphs',
    '大桥通车\n雨停了。\n法国总统马克龙宣布，大选提前举行\n大桥恢复通行。',
  ],
  ['a heading with 称', '俄称打击乌军有生力量 乌称在南部推进\n大桥恢复通行。'],
  ['名称, 号称, 被称为', '这座桥被称为天路，号称世界第一，名称来自传说。'],
  ['a feeling', '外交部发言人对此表示遗憾。'],
  ['据了解 without a source', '据了解，大桥已恢复通行。'],
  ['the writer', '记者了解到，公司正在积极准备。'],
  ['a noun', '这个要求的说明书在报告里。'],
  ['小说 and 传说', '他写小说，也听传说。'],
  ['知道 and 街道', '他知道街道和管道。'],
])('%s is no statement', (_, text) => {
  expect(said(text)).toEqual([])
})

test('an act that is announced is told as a statement, and not surely enough to be asked about', () => {
  const [act] = statementsOf('中兴通讯宣布启动危机应对工作组。')
  expect(act?.statement.text).toBe('启动危机应对工作组')
  expect(act?.confidence).toBeLessThan(SURE)
})

test('a condition is kept as one', () => {
  expect(statementsOf('拜登称，一旦局势恶化，俄罗斯将面临严重后果。')[0]?.modality).toBe('conditional')
  expect(statementsOf('北约秘书长斯托尔滕贝格表示，北约从未承诺不扩张。')[0]).toMatchObject({
    modality: 'asserted',
  })
})
