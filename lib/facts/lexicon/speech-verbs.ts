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
  '指',
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
