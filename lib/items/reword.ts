import type { RejectedItem } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import type { Source } from '#lib/items/source'
import { asksAnother } from '#lib/items/verify/same-question'
import { whyNot } from '#lib/items/verify/verify'
import { tells } from '#lib/items/worth/choose'

/** Another wording for the question that asks this of a piece of the article; `quote` is verbatim. */
export interface ProposedStem {
  readonly asks: 'speaker' | 'date'
  readonly quote: string
  readonly stem: string
}

/** The choices and short answers that ask this of the sentence with the quotation, and that nobody has reworded yet. */
const asked = (set: readonly Candidate[], { asks, quote }: ProposedStem): Candidate[] =>
  set.filter(
    ({ item, question }) =>
      (asks === 'speaker'
        ? question.asks === 'speaker'
        : question.asks === 'part' && question.type === 'date') &&
      (item.kind === 'multiple-choice' || item.kind === 'short-answer') &&
      item.evidence.some(({ text }) => text.includes(quote)),
  )

const tellsOrIsTold = (worded: Candidate, others: readonly Candidate[]): boolean =>
  others.some((other) => tells(worded, other) || tells(other, worded) || other.item.stem === worded.item.stem)

/** Proves a new wording by the verifier that the old one had to pass, and beside the questions that stand with it. */
const provedWording = (
  candidate: Candidate,
  stem: string,
  set: readonly Candidate[],
  source: Source,
): Candidate | string => {
  const another = asksAnother(candidate, stem, source.article.language)
  if (another !== null) return another
  const worded = { ...candidate, item: { ...candidate.item, stem } }
  const why = whyNot(worded, source)
  if (why !== null) return why
  const others = set.filter((one) => one !== candidate)
  return tellsOrIsTold(worded, others) ? 'gives another question away, or is told by it' : worded
}

/**
 * Takes the proposed wordings that ask what the published questions ask, no more and no less, at most one a question.
 * Nothing but the stem of a question is ever changed.
 */
export const rewordSet = (
  set: readonly Candidate[],
  stems: readonly ProposedStem[],
  source: Source,
): { set: Candidate[]; rejected: RejectedItem[] } => {
  const worded = [...set]
  const rejected: RejectedItem[] = []
  const done = new Set<string>()
  for (const proposal of stems) {
    const stem = proposal.stem.trim()
    const wanted = asked(worded, proposal).filter(({ item }) => !done.has(item.key))
    const tries = wanted.map((candidate) => ({
      candidate,
      made: provedWording(candidate, stem, worded, source),
    }))
    const taken = tries.find(({ made }) => typeof made !== 'string')
    if (taken && typeof taken.made !== 'string') {
      worded[worded.indexOf(taken.candidate)] = taken.made
      done.add(taken.made.item.key)
    } else {
      const why = tries.map(({ made }) => made).find((made) => typeof made === 'string')
      rejected.push({
        stem: proposal.stem,
        why: why ?? 'no question that is still to be worded asks this of these words',
      })
    }
  }
  return { set: worded, rejected }
}
