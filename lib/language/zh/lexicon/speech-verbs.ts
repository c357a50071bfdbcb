import { wordsOf } from '#lib/language/zh/lexicon/rows'

/** Verbs that introduce what somebody said, thinks, decides or wants, with the frames in which they stand. */

/**
 * `say` tells words; `judge` and `demand` put a clause right behind the verb (指责以色列撕毁协议; 呼吁各方克制); `think` is held and
 * not spoken; `announce` tells an act that is said and done at once; `learn` has whoever told behind 从; `show` says what
 * a document holds.
 */
export type SpeechKind = 'say' | 'judge' | 'demand' | 'think' | 'announce' | 'learn' | 'show'

export interface SpeechVerb {
  readonly kind: SpeechKind
  /** Content may follow with no mark between. Behind the others a comma, a colon or a quotation must stand. */
  readonly bare: boolean
  /** The hearer stands right behind the verb: 告诉记者, 警告以色列. */
  readonly hearer: boolean
  /** The word is a noun as well: 报告, 声明, 要求. */
  readonly noun: boolean
  /** With no mark between only an act may follow: 威胁退出; 威胁供应安全 is a danger, and nothing said. */
  readonly acts: boolean
}

/**
 * Verbs of the papers of Hong Kong and of Taiwan, which say with one character or with a picture what others say plainly:
 * 轰 and 呛 (attacks), 吁 and 促 (calls on), 踢爆 (brings to light), 忆述 (remembers).
 */
const HONG_KONG = {
  say: '直认 忆述 续指 续称 续说 反指 声言 踢爆 自爆 慨叹 笑曝 曝 力陈 回覆 答覆 坦白 明示 力数 补述 覆述 笑言 坦承 直陈 申述 寄语 勉励 回敬 反批 讥讽 嘲讽 讽刺 揶揄 载明 列明 注明 讲明 忆起 剖白 自陈 自认 直说 讲道 诘问 质问 追问 揭穿',
  judge: '狠评 轰 狂轰 怒轰 力斥 猛批',
  demand: '促 促请 吁请 冀 冀望 期望',
}
const TAIWAN = {
  say: '呛 呛声 回呛 反呛 怒呛 狠酸 酸 自曝 揭露 揭发 吐露 大赞 狂赞 分享 喊冤 自清 自白 喊话 坦露 不讳言 直言不讳 揭密 开呛 狠呛 狂呛 回怼 打脸 抱屈 叫屈 抱不平 定调 松口 挂保证 怒吼 怒问 辟谣 释疑 缓颊 吐苦水 大吐苦水 预判',
  judge:
    '重批 痛陈 猛轰 痛骂 怒骂 开轰 狂批 狠轰 指摘 责怪 责备 盛赞 力赞 激赞 直夸 夸赞 夸奖 赞许 称许 挞伐',
  demand: '吁 喊出 力促 敦请',
}

type Flags = 'bare' | 'hearer' | 'noun' | 'acts'

const rows = (kind: SpeechKind, flags: readonly Flags[], ...lists: string[]): [string, SpeechVerb][] =>
  wordsOf(...lists).map((word) => [
    word,
    {
      kind,
      bare: flags.includes('bare'),
      hearer: flags.includes('hearer'),
      noun: flags.includes('noun'),
      acts: flags.includes('acts'),
    },
  ])

/** Each verb once: of one that stood here twice the later row would hold. */
const ROWS: readonly (readonly [string, SpeechVerb])[] = [
  ...rows(
    'say',
    ['bare'],
    '表示 称 说 说道 指出 强调 透露 证实 重申 自承 供称 证称 坚称 声称 宣称 直言 辩称 报称 直称 自称 改口称 坦言 指 讲 形容 说出 否认 承认 确认 声明 意指',
  ),
  ...rows(
    'say',
    [],
    '预告 爆料 曝料 回答 答 作答 澄清 阐述 阐明 讲述 诉说 直呼 高呼 惊呼 抱怨 吐槽 调侃 打趣 自嘲 建言 透漏 作证 申明 言明 研判 剖析 论述 点出 道出 驳斥 回应 补充 解释 写道 谈到 提到 提及 总结 反驳 感慨 感叹 回忆 披露 断言 答道 问道 喊道 道 说明 发声 转述 明言 扬言 放话 发文 撰文 发帖 发推 留言 表态 回复 指称 叹 直指 复述 陈述 反问 强调指出 谈及 点评 改口 放言 答复 放风',
  ),
  ...rows('say', [], HONG_KONG.say, TAIWAN.say),
  ...rows('judge', [], HONG_KONG.judge, TAIWAN.judge),
  ...rows('demand', ['bare'], HONG_KONG.demand, TAIWAN.demand),
  ...rows(
    'say',
    [],
    '供述 招供 供认 笑称 笑说 笑道 戏称 戏言 谎称 举例 叮嘱 嘱咐 诉苦 哭诉 控诉 辩解 申辩 自辩 反击 还击 回击 附和 怒喷 惊叹 赞叹 呐喊 高喊 大喊 齐喊 吼道 嘟囔 低语 自述 口述 断定 推断 倾诉 详述 概括 归纳 重提 追述 指明 挑明 声辩 应道 应声 答话 回话 传话 带话 捎话 宣示 写下 批注 批示 致辞 致词 点名 描述 示警 解读 吹嘘 大骂 允诺',
  ),
  ...rows('say', ['noun'], '反映 交代'),
  ...rows('think', ['bare'], '深信 确信 担忧 担心 忧虑 怀疑 猜测 预言 预期 期许 期盼'),
  ...rows('think', ['bare', 'noun'], '预估 推估'),
  ...rows('say', ['noun'], '介绍 分析 评论 评价 报道 报导 报告 通报'),
  ...rows('say', ['hearer'], '告诉 告知 告诫 转告'),
  ...rows('say', ['hearer', 'noun'], '通知 提醒 警告'),
  ...rows('judge', ['bare'], '指责 指控'),
  ...rows('judge', [], '批评 谴责 抨击 质疑 怒批 痛批 狠批 批 斥 怒斥 痛斥 直斥 斥责 炮轰 赞扬 称赞'),
  ...rows('say', ['acts', 'noun'], '威胁'),
  ...rows('demand', ['bare', 'noun'], '要求 呼吁 敦促 提出 主张 命令 建议 提议 号召 谕令'),
  ...rows('demand', ['bare', 'hearer'], '奉劝 规劝 劝告'),
  ...rows('think', ['bare'], '认为 预计 预测 相信 希望 期待 估计 推测 判断 认定 估算 坚信 盼望 预料 料'),
  ...rows('learn', [], '了解 了解到 获悉 得知 听闻'),
  ...rows('show', ['bare'], '显示 表明'),
  ...rows('announce', [], '宣布 发誓 公布 宣告'),
  ...rows('announce', ['hearer'], '答应 答允 应允'),
  ...rows('announce', ['noun'], '承诺 保证 誓言 许诺'),
]

const VERBS: ReadonlyMap<string, SpeechVerb> = new Map(ROWS)

/** 警告说, 介绍称, 补充道: with these behind it any verb of speech tells words. */
export const SPEECH_TAILS: ReadonlySet<string> = new Set(
  wordsOf('说 称 道 表示 指出 说道 指 到 指称 写道 强调 认为'),
)

/** What somebody wishes for is told with no mark between, and spoken or not. */
export const WISHING: ReadonlySet<string> = new Set(wordsOf('希望 期待 盼望 期望 期盼 期许 冀望'))

/** What follows these with no mark between is what others have said. */
export const REFUTING: ReadonlySet<string> = new Set(wordsOf('驳斥 反驳 澄清'))
/** What these take is not so, says whoever says it, with a mark between or without. */
export const DENYING: ReadonlySet<string> = new Set(wordsOf('否认'))

/** Verbs that go without words as well: what follows behind a comma is what was said only where it has a subject or marks. */
export const POSTING: ReadonlySet<string> = new Set(
  wordsOf(
    '发文 发帖 发推 留言 喊话 放话 表态 发声 作证 作答 抱怨 吐槽 呛声 喊冤 反击 还击 回击 分享 点名 举例 控诉 致辞 致词 反映 诉苦 哭诉 示警 抱屈 叫屈 抱不平 缓颊 吐苦水 大吐苦水 打脸 释疑 辟谣 定调 松口 挂保证 寄语 勉励 回敬 揭密',
  ),
)

/** 形容某人，是首位…: with these what somebody or something is said to be goes on behind a comma. */
export const LIKENING: ReadonlySet<string> = new Set(wordsOf('是 为 就像 犹如 有如 宛如'))

/** The frame of a verb; undefined when it is no verb of speech. */
export const speechVerbOf = (lemma: string): SpeechVerb | undefined => VERBS.get(lemma)

/** All of them, for the dictionary. */
export const SPEECH_VERBS: readonly string[] = ROWS.map(([verb]) => verb)

/** Verbs of making public, and what tells words when it is made public: 公布数据，…. */
export const PUBLISHING: ReadonlySet<string> = new Set(wordsOf('发布 公布 发出 发表 通报'))
export const TIDINGS: ReadonlySet<string> = new Set(
  wordsOf('消息 数据 通报 公告 通告 通知 声明 报告 公报 统计 简报'),
)

/** Behind 表示 these tell how one feels, and not what one said. */
export const ATTITUDES: ReadonlySet<string> = new Set(
  wordsOf(
    '认罪 悔罪 悔过 欢迎 遗憾 不满 关切 感谢 谢意 支持 反对 担忧 担心 祝贺 赞赏 哀悼 慰问 敬意 歉意 不服 同意 理解 愤怒 失望 怀疑 认可 肯定 满意 谴责 抗议 震惊 悲痛 忧虑 不安 惋惜 同情 欣慰 高兴 期待 尊重 赞同 认同 抱歉 道歉 钦佩 问候 祝愿 热烈欢迎 敬佩 异议 否认 质疑 信心 兴趣 意愿 诚意 决心 态度 立场 看法 乐观 悲观 谨慎 一致 友好 愤慨 强烈不满 谢忱',
  ),
)
/** How strongly: between 表示 and the attitude. */
export const ATTITUDE_DEGREES: ReadonlySet<string> = new Set(
  wordsOf(
    '热烈 诚挚 衷心 高度 强烈 深切 严重 深表 最 坚决 由衷 极大 崇高 诚恳 亲切 深深 沉痛 密切 十分 非常 极其 深感 充分 完全 相当 一定 明确 坚定 热情 的',
  ),
)

/** Before what is told so nobody answers for it: 据传损失船只百艘. */
export const HEARSAY: readonly string[] = wordsOf(
  '据传 相传 传说 传闻 谣传 讹传 误传 网传 传言 据说 听说 未经证实 野史',
)

/** Words that are put into a sentence with a verb of speech and report nobody: 应该说, 换句话说. */
export const DISCOURSE: readonly string[] = wordsOf(
  '应该说 可以说 换句话说 简单来说 简单地说 具体来说 总的来说 一般来说 也就是说 坦率地说 老实说 俗话说 常言道 据说 听说 相对来说 严格来说 从某种意义上说 对他来说 比如说 例如说 再说 虽说 按理说 照理说 不消说 毫无疑问地说 可以这么说 一般而言 传说 有报道称 有报导称 有报道指 有传言称 据悉 据报道 据报导 据报道称 据报称 据了解 据介绍 据称 据信 据报 据统计 据估计 据测算 据推算 所谓 所称 作为回应',
)
