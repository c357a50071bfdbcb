/**
 * Verbs that introduce what somebody said. `direct` ones may be followed by the content with no comma between;
 * after the others a comma, colon or quotation mark must follow, or they mean something else (宣布启动, 介绍情况).
 */
const DIRECT = [
  '表示',
  '称',
  '说',
  '认为',
  '指出',
  '强调',
  '指责',
  '警告',
  '警告说',
  '呼吁',
  '承认',
  '透露',
  '证实',
  '重申',
  '坚称',
  '声称',
  '宣称',
  '辩称',
  '预计',
  '预测',
  '要求',
  '提出',
  '敦促',
]
const MARKED = [
  '宣布',
  '介绍',
  '回应',
  '补充',
  '解释',
  '坦言',
  '直言',
  '写道',
  '谈到',
  '提到',
  '提醒',
  '建议',
  '分析',
  '评论',
  '评价',
  '总结',
  '反驳',
  '批评',
  '谴责',
  '抨击',
  '质疑',
  '保证',
  '承诺',
  '披露',
  '通报',
  '显示',
  '主张',
  '断言',
  '推测',
  '判断',
  '估计',
  '感慨',
  '感叹',
  '回忆',
  '告诉记者',
  '发文',
  '发帖',
  '发推',
  '报道',
  '报告',
  '否认',
  '发声',
  '答道',
  '回答道',
  '坦承',
  '问道',
  '喊道',
  '道',
  '讲',
  '说明',
  '确认',
  '敦促',
  '希望',
  '相信',
  '期待',
  '展望',
  '了解到',
]
const TAILS = ['道', '说', '称', '到', '表示', '指出']

const words = new Set<string>()
for (const verb of [...DIRECT, ...MARKED]) {
  words.add(verb)
  if (verb.length >= 2 && !/[道说称示]$/u.test(verb)) for (const tail of TAILS) words.add(`${verb}${tail}`)
}
for (const verb of ['发表声明', '发布声明', '发表讲话', '发布公告', '发布消息', '发表谈话', '发布通报'])
  for (const tail of ['称', '说', '指出', '表示']) words.add(`${verb}${tail}`)
words.add('分析认为')
words.delete('称称')
words.delete('说说')

/** All of them, longest first. */
export const SPEECH_VERBS: readonly string[] = [...words].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
)

const DIRECT_SET = new Set(DIRECT)

/** Whether content may follow the verb with no mark between. */
export const takesBareContent = (verb: string): boolean => DIRECT_SET.has(verb)

/** 名称, 被称为, 号称: places where 称 and 说 are no speech. */
export const isNoSpeech = (before: string, verb: string, after: string): boolean => {
  if (verb === '称')
    return (
      /[名职简统号堪昵俗代尊著谦自人被全对匀相指]$|.并$/u.test(before) ||
      /^[为號号呼谓赞作之道职霸得]/u.test(after)
    )
  if (verb === '说')
    return (
      /[小传学听据再一是虽再解游劝邪胡且别如么样]$|(?<![后近])来$/u.test(before) ||
      /^[明法服是到不清起来实白谎话]/u.test(after)
    )
  if (verb === '道') return /[知街报通大轨管铁隧渠航频人味难力赛跑河轨车步公一东南西北地水过]$/u.test(before)
  if (verb === '讲') return true
  if (verb === '表示')
    return (
      /^(?:认罪|悔罪|悔过|欢迎|遗憾|不满|关切|感谢|谢意|支持|反对|担忧|祝贺|赞赏|哀悼|慰问|敬意|歉意|不服|同意|理解|强烈|愤怒|失望|怀疑|认可|肯定|满意|高度赞赏|诚挚)/u.test(
        after,
      ) || /[以所数]$|上述$/u.test(before)
    )
  if (verb === '要求' || verb === '提出')
    return (
      /^的|^(?:书|方|者)/u.test(after) ||
      /[的按依所将应被新]$/u.test(before) ||
      (verb === '要求' && /^[，,]/u.test(after))
    )
  if (verb === '预计' || verb === '预测')
    return (
      before === '' ||
      /[，,据的可率量额价值数速期]$|规模$/u.test(before) ||
      /^(?:将[于在]|为|达|在|约|可达|到|仍|不会超过)/u.test(after)
    )
  return false
}
