import { toldFrom } from '#lib/items/verify/told-from'
import type { Leaning, LeaningKind } from '#lib/language/leaning/leaning'
import { only, unmetIn } from '#lib/language/leaning/unmet'

const OF_DAYS = only('time', 'paper-time')

/** What of these kinds a text leans on that nobody sees, as it stands there; null where there is nothing. */
export const unmetWord = (
  text: string,
  { names = [], title = '', unseen = '' }: { names?: readonly string[]; title?: string; unseen?: string },
  ...kinds: readonly LeaningKind[]
): string | null => {
  const isEnglish = !/\p{Script=Han}/u.test(text)
  const seen = { title, names, people: names, unseen, begin: toldFrom(text, isEnglish) }
  const heeds = only(...kinds)
  // What was said in somebody's own words has the day on which it was said.
  const isHeeded = (one: Leaning): boolean => heeds(one) && !(one.quoted && OF_DAYS(one))
  return unmetIn(isEnglish ? 'en' : 'zh', text, seen, isHeeded)?.text ?? null
}

/** What stands for somebody, for something or for a day that nobody knows. */
export const pointsOutside = (text: string, names: readonly string[]): string | null =>
  unmetWord(text, { names }, 'person', 'several', 'thing', 'pair', 'time', 'paper-time')
