import type { Span } from '#lib/article/span'
import { standsAlone } from '#lib/items/alone'
import { namesOf, type Source } from '#lib/items/source'
import { withThe } from '#lib/items/tell/definite'
import { type Mend, nameMeant } from '#lib/items/tell/mended'
import type { StandingWords } from '#lib/items/tell/standing-words'
import { tellsFrom } from '#lib/language/en/dateline'
import { addsAt } from '#lib/language/en/leaning/links'
import { JOINING, SPEAKING_SELF, UNSAID } from '#lib/language/en/lexicon/leaning'
import { isBody, isPeople } from '#lib/language/en/lexicon/offices'
import type { Actor, Reading, Word } from '#lib/language/language'

/** How an English sentence leans on those before it. */

const isJoining = (word: Word | undefined): boolean =>
  word !== undefined && (JOINING.has(word.text.toLowerCase()) || word.text === ',')

const beginOf = ({ words, sentence }: Reading): number => {
  const from = tellsFrom(sentence)
  let at = words.findIndex(({ start }) => start >= from)
  while (isJoining(words[at])) at += 1
  return words[at]?.start ?? sentence.start
}

/** he said, where the facts tell who; also, which adds to nothing where a sentence is told by itself. */
const mendsOf = (source: Source, { words, sentence }: Reading, span: Span): Mend[] => {
  const own = words.filter(({ start }) => start >= span.start)
  return own.flatMap((word, at): Mend[] => {
    const name = nameMeant(source, word)
    const isFirst = !own.slice(0, at).some(({ class: kind }) => kind === 'name')
    if (name !== undefined && isFirst)
      return [{ start: word.start, end: word.end, to: withThe(source.article, name) }]
    const next = own[at + 1]
    const isDropped = word.text === 'also' && next?.class === 'verb' && !/^(?:known|called)$/u.test(next.text)
    return isDropped && next.start <= sentence.end ? [{ start: word.start, end: next.start, to: '' }] : []
  })
}

const isNamed = (source: Source, actor: Actor): boolean =>
  actor.kind === 'name' ||
  (actor.kind === 'noun' && actor.names.length > 0) ||
  (actor.kind === 'group' && actor.members.some((one) => one.kind === 'name')) ||
  namesOf(source).some((name) => name.length > 2 && actor.text.includes(name))

/** the telescope, where the title tells of a telescope. */
const isOfTitle = ({ article: { title } }: Source, actor: Actor): boolean => {
  const head = actor.kind === 'noun' ? actor.head.toLowerCase() : ''
  return head.length > 3 && title.toLowerCase().includes(head.replace(/s$/u, ''))
}

/** Gunmen, a museum, thousands of workers: whoever they are, nothing before told of them. */
const isNew = (actor: Actor): boolean =>
  actor.kind === 'noun' && !actor.pointsBack && !/^(?:the|another|other|that|those)\b/iu.test(actor.text)

/** their lawyer, its members: of whoever was named before. */
const isOwned = (source: Source, actor: Actor, span: Span): boolean =>
  /^(?:his|her|its|their)\s/iu.test(actor.text) &&
  namesOf(source).some(
    (name) => name.length > 2 && source.article.text.slice(span.start, actor.start).includes(name),
  )

const isKnown = (source: Source, actor: Actor): boolean =>
  actor.kind !== 'pronoun' && (isNamed(source, actor) || isOfTitle(source, actor) || isNew(actor))

const ACRONYM = /^\p{Lu}{2,}s?$/u

/** Whether what stands before the first verb names somebody or something, or tells of it as new. */
const opensWithKnown = (source: Source, words: readonly Word[], first: Actor | undefined): boolean => {
  const isMended = first && words.some((word) => word.start === first.start && word.class === 'name')
  if (isMended) return true
  if (first?.kind === 'pronoun') return false
  if (first && isKnown(source, first)) return true
  const verbAt = words.findIndex(({ class: kind }) => kind === 'verb')
  const opening = verbAt < 0 ? [] : words.slice(0, verbAt)
  return opening.some(({ class: kind, text }) => kind === 'name' || ACRONYM.test(text))
}

/** the company, the minister: understood behind a name. */
const isTakenUp = (source: Source, actor: Actor, span: Span): boolean => {
  const before = source.article.text.slice(span.start, actor.start)
  const head = actor.kind === 'noun' ? actor.head.toLowerCase() : ''
  return (
    before.toLowerCase().includes(head) ||
    ((isBody(head) || isPeople(head)) && namesOf(source).some((name) => before.includes(name)))
  )
}

const whyLeaning = (source: Source, reading: Reading, span: Span, shown: string): string | null => {
  const words = reading.words.filter(({ start, class: kind }) => start >= span.start && kind !== 'quotation')
  const texts = words.map(({ text }) => text.toLowerCase())
  if (words.some(({ text }) => text !== 'US' && SPEAKING_SELF.has(text.toLowerCase())))
    return 'speaks of itself'
  if (texts.some((_, at) => addsAt(texts, at))) return 'adds to what was told'
  if (texts.some((text) => UNSAID.has(text))) return 'points back'
  const subjects = reading.clauses.flatMap(({ subject, predicate, role }) =>
    subject !== null && predicate !== null && role !== 'relative' && subject.start >= span.start
      ? [subject]
      : [],
  )
  if (!opensWithKnown(source, words, subjects[0])) return 'nobody knows of whom'
  const isPlain = subjects
    .slice(1)
    .every(
      (one) =>
        one.kind === 'pronoun' ||
        isKnown(source, one) ||
        isOwned(source, one, span) ||
        isTakenUp(source, one, span),
    )
  if (!isPlain) return 'nobody knows of what'
  return standsAlone(source, shown) ? null : 'points back'
}

export const englishStanding: StandingWords = { beginOf, mendsOf, whyLeaning }
