import {
  PERSONAL,
  POSSESSIVES,
  TIME_LEADS,
  TIME_NOUNS,
  TIME_TAILS,
} from '#lib/language/en/lexicon/function-words'
import { isGivenName } from '#lib/language/en/lexicon/given-names'
import { isNationality } from '#lib/language/en/lexicon/nationalities'
import {
  isBody,
  isDocument,
  isMedium,
  isOffice,
  isPeople,
  isPortfolio,
} from '#lib/language/en/lexicon/offices'
import type { EnglishWord } from '#lib/language/en/words'

/**
 * Words put together that stand side by side: noun groups (the prime minister's visit), verb groups (has not said),
 * times (late Monday), and the small words between them. The clauses are built of these.
 */
export interface ChunkBase {
  /** Indices of the first word and of the one after the last. */
  readonly from: number
  readonly to: number
}

export interface NounGroup extends ChunkBase {
  readonly kind: 'nouns'
  /** Index of the word that the others belong to. */
  readonly head: number
}
export const isQuoteMark = (word: EnglishWord | undefined): boolean =>
  word !== undefined && /^(?:[“”"‘„]|''|['’])$/u.test(word.text)

const IN_NOUN_GROUP: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'SYM', 'X'])
const HEADS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'PRON', 'X', 'DET', 'ADJ'])
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those some any no every each all both several many most few another other such more half either neither what which'.split(
    ' ',
  ),
)

/** Words that stand before the: all the ministers, such a ban. */
const PREDETERMINERS: ReadonlySet<string> = new Set('all both such half quite what many'.split(' '))

/** he, them, us; the US is no pronoun, and her stands alone only where no noun follows. */
const isPersonal = (words: readonly EnglishWord[], at: number): boolean => {
  const { lower, tag } = words[at] as EnglishWord
  if (tag !== 'PRON' || !PERSONAL.has(lower)) return false
  return lower !== 'her' || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(words[at + 1]?.tag ?? '')
}

/** most big makers, nearly 200 people. */
export const COUNTING: ReadonlySet<string> = new Set(
  'most more nearly almost about roughly some around over'.split(' '),
)
export const DASH = /^(?:[–—―]|--?)$/u

export const isTimeStart = (words: readonly EnglishWord[], at: number): boolean => {
  const word = words[at]
  if (!word) return false
  if (word.class === 'time') return true
  if (TIME_LEADS.has(word.lower)) {
    let next = at + 1
    while (TIME_LEADS.has(words[next]?.lower ?? '') && next < at + 4) next++
    return words[next]?.class === 'time' || TIME_NOUNS.has(words[next]?.lower ?? '')
  }
  // two weeks ago, a year earlier
  const isCount = word.tag === 'NUM' || word.lower === 'a' || word.lower === 'an' || word.lower === 'several'
  return isCount && TIME_NOUNS.has(words[at + 1]?.lower ?? '') && TIME_TAILS.has(words[at + 2]?.lower ?? '')
}

export const timeEnd = (words: readonly EnglishWord[], at: number): number => {
  let to = at
  while (to < words.length && TIME_LEADS.has((words[to] as EnglishWord).lower)) to++
  while (to < words.length) {
    const { class: kind, lower, tag } = words[to] as EnglishWord
    const ofYear = lower === ',' && /^\d{4}$/u.test(words[to + 1]?.text ?? '') && words[to - 1]?.tag === 'NUM'
    if (
      !(
        kind === 'time' ||
        TIME_NOUNS.has(lower) ||
        tag === 'NUM' ||
        TIME_TAILS.has(lower) ||
        ofYear ||
        (to === at && (lower === 'a' || lower === 'an' || lower === 'several'))
      )
    )
      break
    if (lower === 'before' || lower === 'after') break
    to += ofYear ? 2 : 1
  }
  return Math.max(to, at + 1)
}

/** newspaper Haaretz, spokesman Karl Lund, trade minister Ana Ruiz. */
const leadsName = (lower: string): boolean => isPeople(lower) || isBody(lower) || isMedium(lower)

/** footballer Ana Ruiz, wife Eva: a noun without an article that looks like one for somebody. */
const LOOKS_LIKE_SOMEBODY = /(?:er|or|ist|ian|eer|man|woman|mate)$/u
const isTitleAlone = (words: readonly EnglishWord[], at: number, from: number): boolean => {
  const { lower } = words[at] as EnglishWord
  const isBare = at === from || words[from]?.tag !== 'DET'
  return isBare && LOOKS_LIKE_SOMEBODY.test(lower) && !isDocument(lower) && !TIME_NOUNS.has(lower)
}

/** the nonpartisan Congressional Budget Office: the name behind the noun ends in a word for a body. */
const namesBody = (words: readonly EnglishWord[], at: number): boolean => {
  let last = at
  while (words[last + 1]?.tag === 'PROPN') last++
  return last > at && isBody(words[last]?.lower ?? '')
}

/** A weekday or month inside a noun group (the Monday meeting, Trump's May visit) belongs to it. */
const opensNewGroup = (words: readonly EnglishWord[], at: number, from: number): boolean => {
  const word = words[at] as EnglishWord
  if (word.class === 'time' || (TIME_LEADS.has(word.lower) && isTimeStart(words, at))) {
    const end = timeEnd(words, at)
    const behind = words[end]
    const before = words[at - 1]
    const isInside =
      before !== undefined && (before.tag === 'DET' || before.lower === "'s" || POSSESSIVES.has(before.lower))
    return !(isInside && behind !== undefined && (behind.tag === 'NOUN' || behind.lower === "'s"))
  }
  const before = words[at - 1]
  // in an interview Trump said: a name behind a noun that is no office begins a group of its own
  if (
    at > from &&
    word.tag === 'PROPN' &&
    before?.tag === 'NOUN' &&
    !before.isCapital &&
    !leadsName(before.lower) &&
    !isTitleAlone(words, at - 1, from) &&
    !isNationality(word.lower) &&
    !(words[at - 2]?.tag === 'DET' && namesBody(words, at))
  )
    return true
  // fined Telegram A$1m: an amount behind a name is another thing
  if (at > from && word.tag === 'SYM' && words[at + 1]?.tag === 'NUM' && before?.tag === 'PROPN') return true
  // told the BBC one of his friends was there
  if (at > from && word.tag === 'NUM' && words[at + 1]?.lower === 'of') return true
  if (at > from && DETERMINERS.has(word.lower) && !PREDETERMINERS.has(words[at - 1]?.lower ?? '')) return true
  return at > from && isPersonal(words, at)
}

const isParticiple = ({ form }: EnglishWord): boolean =>
  form === 'past-or-participle' || form === 'participle'

const isParticipleInside = (words: readonly EnglishWord[], at: number, from: number): boolean => {
  const word = words[at] as EnglishWord
  const next = words[at + 1]
  const isForm = word.form === 'ing' || isParticiple(word)
  if (!isForm || !next || at === from) return false
  const before = words[at - 1] as EnglishWord
  const leads =
    before.tag === 'DET' ||
    before.tag === 'ADJ' ||
    before.lower === "'s" ||
    POSSESSIVES.has(before.lower) ||
    before.tag === 'NUM' ||
    // its recently named chair
    (before.tag === 'ADV' && (words[at - 2]?.lower === "'s" || words[at - 2]?.tag === 'DET'))
  // 14 train operating companies: behind a number one thing is no subject, and stands before its plural
  const isCompound =
    before.tag === 'NOUN' &&
    before.lower === before.lemma &&
    words[at - 2]?.tag === 'NUM' &&
    words[at - 2]?.lower !== 'one' &&
    next.lower !== next.lemma
  return (
    (leads || (isCompound && word.form === 'ing')) &&
    (next.tag === 'NOUN' || next.tag === 'ADJ') &&
    next.class !== 'time'
  )
}

/** What stands between an office and its body. */
export const LINKS_OFFICE = /^(?:of|for)$/u

/** Secretary of State John Carter, Minister of Foreign Affairs Li Wei: the of belongs to the office, as does the for of Attorney for the United States Ana Ruiz. */
const isOfOffice = (words: readonly EnglishWord[], at: number, from: number): boolean => {
  const before = words[at - 1]
  const next = words[at + 1]?.lower === 'the' ? words[at + 2] : words[at + 1]
  return (
    at > from &&
    before !== undefined &&
    (before.isCapital || at === 1) &&
    isOffice(before.lower) &&
    ((words[at]?.lower === 'of' && isPortfolio(next?.lower ?? '')) ||
      nameBehindBody(words, words[at + 1]?.lower === 'the' ? at + 2 : at + 1) > 0)
  )
}

const isLarge = (word: EnglishWord | undefined): boolean => word?.tag === 'PROPN' && word.class === 'name'

/** Director of Public Prosecution Eva Lund: where the name begins in the large words from `at`; 0 where none does. */
export const nameBehindBody = (words: readonly EnglishWord[], at: number): number => {
  let end = at
  while (isLarge(words[end])) end++
  const body = words.findIndex(({ lower }, index) => index > at && index < end - 2 && isBody(lower))
  if (body > 0) return body + 1
  const last = words[end - 1]?.lower ?? ''
  if (end - at < 3 || isBody(last) || isMedium(last) || isNationality(last)) return 0
  for (let name = at + 1; name < end - 1; name++)
    if (isGivenName((words[name]?.lower ?? '').replace(/-.*$/u, ''))) return name
  return 0
}

/** the University and College Union, the Food and Drug Administration: the and belongs to the name of a body. */
const isAndOfName = (words: readonly EnglishWord[], at: number, from: number): boolean => {
  const before = words[at - 1]
  if (!before?.isCapital || words[at]?.lower !== 'and' || at - from > 2 || words[from]?.lower !== 'the')
    return false
  if (!(isPortfolio(before.lower) || isBody(before.lower)) || before.lower === 'treasury') return false
  let last = at
  while (words[last + 1]?.isCapital || (words[last + 1]?.lower === "'" && words[last + 1]?.tag === 'PART'))
    last++
  return last > at + 1 && isBody(words[last]?.lower ?? '')
}

/** nearly 200 people, a very old port, its recently named chair. */
const isAdverbInside = (words: readonly EnglishWord[], at: number, from: number): boolean => {
  const [before, word, next, second] = [words[at - 1], words[at], words[at + 1], words[at + 2]]
  if (!word || !next) return false
  if (at === from) return COUNTING.has(word.lower) && /^(?:ADJ|NUM|NOUN|PROPN)$/.test(next.tag)
  const tells = next.tag === 'ADJ' || (isParticiple(next) && second?.tag === 'NOUN')
  return tells && (before?.tag === 'DET' || before?.tag === 'ADV' || before?.lower === "'s")
}

const continuesNouns = (words: readonly EnglishWord[], at: number, from: number): boolean => {
  const word = words[at]
  if (word && at > from && isAndOfName(words, at, from)) return true
  if (!word || opensNewGroup(words, at, from)) return false
  if (isQuoteMark(word)) {
    const next = words[at + 1]
    return next !== undefined && at > from && IN_NOUN_GROUP.has(next.tag) && !isTimeStart(words, at + 1)
  }
  if (DASH.test(word.text)) return false
  if (LINKS_OFFICE.test(word.lower)) return isOfOffice(words, at, from)
  if (word.class === 'time' || IN_NOUN_GROUP.has(word.tag)) return true
  if (POSSESSIVES.has(word.lower) && word.tag === 'PRON') return at === from
  if (word.lower === "'s" || word.lower === "'") return word.tag === 'PART'
  if (word.tag === 'ADV') return isAdverbInside(words, at, from)
  return isParticipleInside(words, at, from)
}

/** The noun group that begins at a word; null where none does. */
export const nounGroup = (words: readonly EnglishWord[], from: number): NounGroup | null => {
  const first = words[from] as EnglishWord
  if (isPersonal(words, from) || (first.tag === 'PRON' && !POSSESSIVES.has(first.lower)))
    return { kind: 'nouns', from, to: from + 1, head: from }
  let to = from
  while (to < words.length && continuesNouns(words, to, from)) to++
  while (to > from && (isQuoteMark(words[to - 1]) || words[to - 1]?.tag === 'ADV')) to--
  if (to === from) return null
  // experts familiar with the flaws: an adjective behind its noun begins something else
  while (
    to - 1 > from &&
    (words[to - 1] as EnglishWord).tag === 'ADJ' &&
    /^(?:NOUN|PROPN)$/.test(words[to - 2]?.tag ?? '')
  )
    to--
  let head = to - 1
  while (head > from && !HEADS.has((words[head] as EnglishWord).tag)) head--
  const { tag } = words[head] as EnglishWord
  // Adjectives alone are a predicate (is unsafe) unless a determiner makes them somebody (the rich, many).
  if (tag === 'ADJ' && !words.slice(from, to).some((one) => DETERMINERS.has(one.lower) || one.tag === 'NUM'))
    return null
  return { kind: 'nouns', from, to, head }
}
