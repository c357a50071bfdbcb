import { spanOf } from '#lib/article/span'
import type { Actor } from '#lib/language/language'
import { withoutDateline } from '#lib/language/zh/dateline'
import { NameBook } from '#lib/language/zh/naming/name-book'
import { withNumbers } from '#lib/language/zh/numbers'
import { actorOf } from '#lib/language/zh/phrases'
import { repaired, wordsOf } from '#lib/language/zh/words'

/** Asked of the same few words again and again. */
const known = new Map<string, boolean>()
const MOST_KNOWN = 20_000
const LONGEST_NAME = 14

/** Whether a few words are the name of a person and nothing else. */
export const isPersonName = (words: string): boolean => {
  if (words.length < 2 || words.length > LONGEST_NAME) return false
  const before = known.get(words)
  if (before !== undefined) return before
  const actor = speakerIn(words)
  const is = actor?.kind === 'name' && actor.type === 'person' && actor.name === words
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(words, is)
  return is
}

/** With a verb of speech behind them words are read as they are where somebody speaks. */
const SAYS = '说'

/**
 * Whom or what a few words name, read by themselves as the subject of a verb of speech: 县政府发言人张平 is 张平 with an office.
 *
 * @param words in simplified characters
 * @returns null where no words are left
 */
export const speakerIn = (words: string): Actor | null => {
  const text = `${words.trim()}${SAYS}`
  const sentence = { ...spanOf(text, 0, text.length), zone: 0 }
  const cut = withoutDateline(withNumbers(repaired(wordsOf({ text }, sentence))))
  const tokens = NameBook.of([cut]).apply(cut)
  return tokens.length < 2 ? null : actorOf(text, tokens, { from: 0, to: tokens.length - 1 })
}
