import { wordsOf } from '#lib/language/zh/lexicon/rows'

/** Words that the dictionary does not call adjectives, and that say before a verb of speech how somebody speaks: 霸气表示. */
export const MANNERS: ReadonlySet<string> = new Set(
  wordsOf(
    '霸气 豪气 客气 坦率 自豪 深情 热情 动情 激情 含泪 伤心 痛心 开心 得意 大方 高调 低调 感性 理性 礼貌 直白 幽默 俏皮 打趣 语带保留 语重心长',
  ),
)
