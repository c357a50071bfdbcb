import { DOCUMENTS } from '#lib/language/zh/lexicon/bodies'
import { wordsOf } from '#lib/language/zh/lexicon/rows'

/** Things on which words are written or that are made of words: 木牌, 来信, 标语. */
const ENDINGS: ReadonlySet<string> = new Set([...'牌信碑匾幅语书报字句话词诗歌帖稿函单签屏票卡幕墙联'])
const THINGS: ReadonlySet<string> = new Set(
  wordsOf(
    '短信 邮件 消息 文章 留言 评论 传单 海报 公告 通知 告示 笔记 日记 档案 文件 名言 格言 口号 声音 广播 录音 纸条 便条 字条 条幅',
  ),
)

/** Whether a thing bears words, which stand behind it and are nobody's who only walks by. */
export const isInscribed = (word: string): boolean =>
  THINGS.has(word) || DOCUMENTS.has(word) || (word.length > 1 && ENDINGS.has(word.slice(-1)))
