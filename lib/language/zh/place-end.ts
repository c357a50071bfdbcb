import { isDe } from '#lib/language/zh/grammar'
import { PEOPLE_WORDS } from '#lib/language/zh/lexicon/bodies'
import { isOffice } from '#lib/language/zh/lexicon/offices'
import type { Token } from '#lib/language/zh/token'

const TOGETHER: ReadonlySet<string> = new Set(['与', '和', '同', '跟'])

const isSomebodyAt = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'nr' || isOffice(token.text) || PEOPLE_WORDS.has(token.text))

/**
 * 在汉堡|与财政部长: where a place ends in [from, to) behind which somebody stands, with whom it is; `to` where all of it is
 * the place.
 */
export const placeEnd = (tokens: readonly Token[], from: number, to: number): number => {
  if (!isSomebodyAt(tokens[to - 1])) return to
  for (let at = from + 1; at < to; at++) {
    if (isDe(tokens[at])) return to
    if (TOGETHER.has(tokens[at]?.text ?? '') && tokens[at - 1]?.tag.startsWith('ns')) return at
  }
  return to
}
