import type { Clause } from '#lib/language/language'
import { WISHING } from '#lib/language/zh/lexicon/speech-verbs'

/** Verbs of thinking and wishing that tell no words. */

const HABIT = ['一直', '历来', '长期', '始终', '向来']
/** 西班牙一直希望…: what is wished for all the time was said at none. */
const isHabit = ({ text, start, predicate }: Clause, kind: string | undefined): boolean =>
  kind === 'think' &&
  predicate !== null &&
  HABIT.some((word) => text.slice(0, predicate.start - start).includes(word))

/** 政府希望选举顺利: a wish that is told with no mark may never have been spoken. */
const isWish = ({ predicate, complement }: Clause): boolean =>
  predicate !== null && WISHING.has(predicate.lemma) && complement[0]?.start === predicate.end

const GUESSING: ReadonlySet<string> = new Set(['相信', '料', '预料', '估计'])
/** 某商减价，相信可刺激销路: with no subject of its own a guess may well be the paper's. */
const isPapersGuess = ({ predicate, subject, complement, text, start }: Clause): boolean =>
  predicate !== null &&
  subject === null &&
  GUESSING.has(predicate.lemma) &&
  predicate.start === start + (text.length - text.trimStart().length) &&
  complement[0]?.start === predicate.end

/** Whether what a verb takes was never said: a habit, a wish, a guess of the paper's own. */
export const isUnspoken = (clause: Clause, kind: string | undefined): boolean =>
  isHabit(clause, kind) || isWish(clause) || isPapersGuess(clause)
