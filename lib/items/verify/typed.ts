import type { Verdict } from '#lib/items/ask/kind'
import type { ClozeItem, ShortAnswerItem } from '#lib/items/item'

/** Bounds that a typed answer may not lose or win: 10多人 is not 10人. */
const VAGUE = /[多余几數数](?=[\p{Script=Han}%％]|$)|(?<!\d)几/u

/**
 * Whether a typed question has one answer: the facts give its first form, and none of the others is proved wrong.
 *
 * @returns why not, or null
 */
export const whyNotTyped = (
  item: ClozeItem | ShortAnswerItem,
  ask: (answer: string) => Verdict,
): string | null => {
  const [key = ''] = item.accepted
  if (ask(key) !== 'right') return 'the facts do not give exactly this answer'
  if (item.topic === 'quantity' && VAGUE.test(key) !== item.accepted.every((form) => VAGUE.test(form)))
    return 'accepts a number that is not meant'
  return null
}
