import type { Article } from '#lib/article/article'
import { remember, rememberFor } from '#lib/items/remember'
import { cutWords } from '#lib/language/zh/dictionary'

/** Whether a Chinese name is whole in the article, or may have lost its last character: 李建 of 李建刚. */

/** Particles and adverbs that are as often the end of a name: 李建和, 李建刚. */
const OF_NAMES: ReadonlySet<string> = new Set([...'和刚正立永平明成'])
/** What goes on behind a name: it does, says, was; his, he and another. */
const GOES_ON = /^(?:v|p|u|d|c|r|x|f|m|t|q)/u
const SHORT_NAME = /^\p{Script=Han}{2}$/u
const HAN = /^\p{Script=Han}/u
/** In characters: the word behind a name ends within them. */
const WORD = 8

const mayBelong = (behind: string): string | null => {
  if (!HAN.test(behind)) return null
  const first = cutWords(behind.slice(0, WORD))[0]
  if (first === undefined || first.word.length > 1) return null
  return OF_NAMES.has(first.word) || !GOES_ON.test(first.tag) ? first.word : null
}

const isFollowedAlike = (text: string, name: string): boolean => {
  let same: string | null = null
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const behind = mayBelong(text.slice(at + name.length, at + name.length + WORD))
    if (behind === null || (same !== null && behind !== same)) return false
    same = behind
  }
  return same !== null
}

const answersFor = rememberFor(({ text }: Pick<Article, 'text'>) =>
  remember((name: string) => isFollowedAlike(text, name)),
)

/** Whether the same character stands behind a person's name wherever the article has it, and may belong to it. */
export const mayBeCutName = (article: Pick<Article, 'text'>, name: string): boolean =>
  SHORT_NAME.test(name) && answersFor(article)(name)
