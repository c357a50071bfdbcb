import { definitesAt } from '#lib/language/en/leaning/definites'
import { linkAt, openingAt, timeAt } from '#lib/language/en/leaning/links'
import { type EnglishShown, shownWords } from '#lib/language/en/leaning/shown-words'
import { thingAt } from '#lib/language/en/leaning/things'
import { isBody, isOffice, isPeople, singularOf } from '#lib/language/en/lexicon/offices'
import {
  type Leaning,
  type LeaningRules,
  namesIn,
  namesTwo,
  type ShownWord,
  type Sight,
} from '#lib/language/leaning/leaning'

/** How English texts lean on what is told elsewhere, and what of it they tell themselves. */

const leaningsIn = (text: string, shown: readonly ShownWord[], begin: number): readonly Leaning[] => {
  const words = shown as readonly EnglishShown[]
  const lowers = words.map(({ lower, quoted }) => (quoted ? '' : lower))
  const first = words.findIndex(({ start }) => start >= begin)
  return words.flatMap((word, at): Leaning[] => {
    const found = [
      at === first ? openingAt(text, words, at) : null,
      thingAt(words, at, first),
      linkAt(words, lowers, at),
      timeAt(words, at),
      ...definitesAt(words, at),
    ]
    return found.flatMap((one) => (one ? [{ ...one, start: word.start, quoted: word.quoted }] : []))
  })
}

/** in Magdeburg, from Hull: a place is no he. */
const PLACED =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Oo]utside|[Aa]cross|[Aa]round)(?: the)?(?: \p{Lu}[\p{L}'’.-]*)+/gu
const JOINED = /\p{Lu}\S* and \p{Lu}/u

/** Nouns of several without an s. */
const PEOPLE: ReadonlySet<string> = new Set(['people', 'men', 'women', 'children', 'police'])
const tellsOfSeveral = ({ lower, tag, lemma }: EnglishShown): boolean =>
  PEOPLE.has(lower) || (tag === 'NOUN' && lower.endsWith('s') && lemma !== lower)

/** At the market close: what is behind such a word alone is nothing that does anything. */
const ONLY_WHEN =
  /^(?:at|on|in|after|before|during|since|by|for|with|from|over|within|through|throughout|until|despite|besides|under)\s[^,]*$/iu
const ONE_OF = new Set('the a an every each no any some our my your this that'.split(' '))

/** What a single it may stand for: farmers are no it. */
const tellsOfOne = (words: readonly EnglishShown[]): boolean =>
  words.some(({ lower, tag }, at) => ONE_OF.has(lower) && /^(?:NOUN|ADJ)$/u.test(words[at + 1]?.tag ?? tag))

const isAnythingTold = (
  before: readonly EnglishShown[],
  several: boolean,
  part: string,
  sight: Sight,
): boolean => {
  if (namesIn(part, sight.seen.names) > 0) return true
  if (ONLY_WHEN.test(part)) return false
  return several ? before.some(tellsOfSeveral) : tellsOfOne(before)
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** A chapel, Hollin's new approach, their levy: so something is told of first. The cost of it is told of first as well. */
const introduces = (text: string, one: string): boolean =>
  new RegExp(
    `\\b(?:an?|another|one|this|that|his|her|its|their|our|[\\p{L}-]+[’']s?|\\p{Lu}[\\p{L}-]+) (?:[\\p{L}-]+ ){0,3}${escaped(one)}\\b`,
    'iu',
  ).test(text)

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
const isIn = (text: string, one: string): boolean =>
  // The hack, where the title says that somebody was hacked.
  wordsIn(text).some((word) => singularOf(word) === one || (one.length > 3 && word.startsWith(one)))

/** What these figures are may be told by a clause that ends before them. */
const CLAUSE_BEFORE = /\p{Ll}[,;.]/u

/** Whether a thing spoken of as known is known by what stands before it, by the title, or as somebody's. */
const isThingKnown = ({ kind, needs }: Leaning, part: string, { seen }: Sight): boolean => {
  const head = needs.of === 'thing' ? (needs.nouns[0] ?? '') : ''
  const one = singularOf(head)
  const before = `${seen.title} ${part}`
  const isNamed = seen.names.some((name) => name.length > 2 && before.includes(name))
  if (kind === 'taken-up') {
    const unseen = seen.unseen ?? ''
    const isTakenUp = one === head ? introduces(unseen, one) : isIn(unseen, one)
    if (!isTakenUp || isIn(before, one)) return true
    return isNamed && (isBody(one) || isOffice(one) || isPeople(one))
  }
  if (wordsIn(before).some((word) => singularOf(word) === one)) return true
  if (needs.of === 'thing' && needs.clause) return CLAUSE_BEFORE.test(part.slice(seen.begin ?? 0))
  return (isBody(one) || isOffice(one)) && seen.names.some((name) => name.length > 2 && part.includes(name))
}

const DATE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.) \d|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:1[5-9]|20)\d\d\b/u

const isMet = (leaning: Leaning, sight: Sight): boolean => {
  const { needs, start } = leaning
  const part = sight.text.slice(0, start)
  const { seen } = sight
  switch (needs.of) {
    case 'person':
      return namesIn(part.replace(PLACED, ' '), seen.people) > 0
    case 'names':
      return (
        namesIn(part, seen.names) >= needs.atLeast ||
        JOINED.test(part) ||
        JOINED.test(seen.title) ||
        namesTwo(seen)
      )
    case 'anything': {
      const before = (sight.words as readonly EnglishShown[]).filter(({ end }) => end <= start)
      return isAnythingTold(before, needs.several, part, sight)
    }
    case 'thing':
      return isThingKnown(leaning, part, sight)
    case 'date':
      return DATE.test(part)
    case 'clause':
    case 'text before':
      return false
    default:
      return needs satisfies never
  }
}

export const ENGLISH_LEANING: LeaningRules = { wordsOf: shownWords, leaningsIn, isMet }
