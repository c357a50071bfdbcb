import { normalForm } from '#lib/items/normal-form'
import type { Candidate } from '#lib/items/question'
import { sharedStretch } from '#lib/items/verify/likeness'
import { keysOf } from '#lib/items/verify/verify'

/** Shared words from this length on show that two stems speak of the same thing. */
const TELLING = 8

const withoutFrame = (stem: string): string =>
  stem
    .replace(/^[^：:]{0,24}[：:]\s*|^根据文章，/u, '')
    .replace(/这番话是谁说的|这一说法出自哪一方|说过这样的话|这是在哪一天/gu, '')

/** What a stem states as a fact; a claim to be judged states nothing. */
const told = ({ item }: Candidate): string => (item.kind === 'true-false' ? '' : withoutFrame(item.stem))

const answers = ({ item, claim }: Candidate): readonly string[] =>
  claim ? [claim.right, claim.put] : keysOf(item)

/**
 * (4, second half) Whether reading one question gives the answer to another: its stem speaks of the same thing and
 * holds that answer.
 */
export const givesAway = (teller: Candidate, asked: Candidate): boolean => {
  const text = told(teller)
  const plain = normalForm(text)
  if (!answers(asked).some((answer) => answer.length >= 2 && plain.includes(normalForm(answer)))) return false
  return sharedStretch(text, withoutFrame(asked.item.stem)).length >= TELLING
}
