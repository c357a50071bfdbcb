import type { Sentence } from '#lib/article/article'
import type { Quotation } from '#lib/article/quotations'
import { spanOf } from '#lib/article/span'
import { DAYS, MONTHS } from '#lib/language/en/lexicon/function-words'
import { isNationality } from '#lib/language/en/lexicon/nationalities'
import { isCommonNoun, singularOf } from '#lib/language/en/lexicon/offices'
import { isSaying, takesContent } from '#lib/language/en/lexicon/saying'
import { type VerbForm, verbFormOf } from '#lib/language/en/lexicon/verbs'
import type { Tag, Token } from '#lib/language/en/tagger'
import type { Word, WordClass } from '#lib/language/language'

/** A word with all that the later stages of reading English ask of it. */
export interface EnglishWord extends Word {
  readonly tag: Tag
  readonly lower: string
  /** Null for what is no verb. */
  readonly form: VerbForm | null
  readonly isCapital: boolean
  /** The quotation that this word stands for, when it is one. */
  readonly quotation?: Quotation
}

const CLASSES: Readonly<Record<Tag, WordClass>> = {
  ADJ: 'adjective',
  ADP: 'preposition',
  ADV: 'adverb',
  AUX: 'auxiliary',
  CCONJ: 'conjunction',
  DET: 'determiner',
  INTJ: 'particle',
  NOUN: 'noun',
  NUM: 'number',
  PART: 'particle',
  PRON: 'pronoun',
  PROPN: 'name',
  PUNCT: 'mark',
  SCONJ: 'conjunction',
  SYM: 'mark',
  VERB: 'verb',
  X: 'noun',
  SPACE: 'mark',
}

const classOf = (tag: Tag, lower: string, isCapital: boolean): WordClass => {
  const day = lower.replace(/^(?:mid|early|late)-/u, '')
  if (day !== lower && MONTHS.has(day)) return 'time'
  if (isCapital && (DAYS.has(lower) || (MONTHS.has(lower) && tag !== 'AUX' && tag !== 'VERB'))) return 'time'
  return DAYS.has(lower) ? 'time' : CLASSES[tag]
}

/** $, A$, US$: the unit of the number behind it, whatever the tagger takes it for. */
const CURRENCY = /^(?:\p{Lu}{1,3}\$|[$£€¥₹])$/u

export const wordOf = (text: string, start: number, end: number, given: Tag, lemma: string): EnglishWord => {
  const span = spanOf(text, start, end)
  const tag: Tag = CURRENCY.test(span.text) ? 'SYM' : given
  const lower = span.text.toLowerCase().replaceAll('’', "'")
  const isCapital = /^\p{Lu}/u.test(span.text)
  const form = tag === 'VERB' || tag === 'AUX' ? verbFormOf(lower, lemma) : null
  return { ...span, tag, lower, form, isCapital, lemma, class: classOf(tag, lower, isCapital) }
}

const INITIAL_OR_HYPHEN = /^(?:-|–|\/)$/u
/** Harbor.com: a stop with no blank beside it, before a small letter. */
const isDomainDot = (text: string, at: number): boolean => /^\.\p{Ll}/u.test(text.slice(at, at + 2))

/** The Teachers’ Union: behind a plural written large, before another large word, the mark is no end of a quotation. */
const isPossessive = (text: string, { start, end }: Token, before: EnglishWord | undefined): boolean =>
  before?.end === start &&
  before.isCapital &&
  before.lower.endsWith('s') &&
  /^['’] \p{Lu}$/u.test(text.slice(start, end + 2))

/** Words with hyphens are one word, of the kind of their last part: right-wing, el-Sisi, computer-aided. */
const joined = (text: string, tokens: readonly Token[]): EnglishWord[] => {
  const words: EnglishWord[] = []
  for (let at = 0; at < tokens.length; at++) {
    let token = tokens[at] as Token
    const first = token
    const before = words.at(-1)
    if (isPossessive(text, token, before)) {
      words.push({ ...wordOf(text, token.start, token.end, 'PART', "'"), lower: "'" })
      continue
    }
    // R-Ky., Inc.,: before a comma a stop belongs to what it shortens
    if (
      before?.end === token.start &&
      /^\.,/u.test(text.slice(token.start, token.end + 1)) &&
      before.class === 'name'
    ) {
      words[words.length - 1] = wordOf(text, before.start, token.end, before.tag, before.lemma)
      continue
    }
    // Marsh & Lowell: one name
    const next = tokens[at + 1]
    if (before?.tag === 'PROPN' && text.slice(token.start, token.end) === '&' && next?.tag === 'PROPN') {
      words[words.length - 1] = wordOf(text, before.start, next.end, 'PROPN', before.lemma)
      at++
      continue
    }
    let parts = 1
    while (
      tokens[at + 1]?.start === token.end &&
      tokens[at + 2]?.start === token.end + 1 &&
      tokens[at + 1]?.end === token.end + 1 &&
      (INITIAL_OR_HYPHEN.test(text.slice(token.end, token.end + 1)) ||
        (first.tag === 'PROPN' && isDomainDot(text, token.end)))
    ) {
      token = tokens[at + 2] as Token
      at += 2
      parts++
    }
    words.push(
      parts === 1
        ? wordOf(text, first.start, first.end, first.tag, first.lemma)
        : compound(text, first, token),
    )
  }
  return words
}

/** Inman-Grant: large in all its parts; Anglo-French tells of something. */
const isLargeThroughout = (whole: string): boolean => {
  const parts = whole.split('-')
  return (
    parts.every((part) => /^\p{Lu}\p{Ll}/u.test(part)) && !isNationality((parts.at(-1) ?? '').toLowerCase())
  )
}

const compound = (text: string, first: Token, last: Token): EnglishWord => {
  const whole = text.slice(first.start, last.end)
  const isName =
    isLargeThroughout(whole) ||
    /^\p{Lu}[^-]*\.\p{Ll}/u.test(whole) ||
    (/^\p{Lu}|-\p{Lu}/u.test(whole) && last.tag === 'PROPN')
  const tag: Tag = isName
    ? 'PROPN'
    : last.tag === 'NOUN' || last.tag === 'PROPN' || last.tag === 'NUM'
      ? last.tag
      : 'ADJ'
  return wordOf(text, first.start, last.end, tag, isName ? whole : whole.toLowerCase())
}

/** The capital of a sentence makes no name of officials, police or computer. */
const uncapitalized = (
  text: string,
  word: EnglishWord,
  next: EnglishWord | undefined,
  large: ReadonlySet<string>,
): EnglishWord => {
  // Lynch said: before another verb no verb begins a sentence in its plain form
  const isActing = word.form === 'base' && (next?.tag === 'VERB' || next?.tag === 'AUX')
  if ((word.tag === 'NOUN' || isActing) && large.has(word.text))
    return wordOf(text, word.start, word.end, 'PROPN', word.text)
  if (isNationality(word.lower)) return word
  if (word.tag !== 'PROPN') return { ...word, isCapital: false }
  return /^\p{Lu}\p{Ll}+$/u.test(word.text) && isCommonNoun(word.lower)
    ? { ...wordOf(text, word.start, word.end, 'NOUN', singularOf(word.lower)), isCapital: false }
    : word
}

/** With fewer words a quotation is a part of its sentence. */
const WORDS_OF_CLAUSE = 4

const isTitle = (inner: string): boolean =>
  inner.split(/\s+/u).length < WORDS_OF_CLAUSE && /[\p{L}\p{N}]$/u.test(inner)

/** A quotation that is an utterance stands for itself; a few quoted words (he “rejects” it) are part of the sentence. */
const isUtterance = (
  text: string,
  { inner, goesOn, isOpen, end }: Quotation,
  before: EnglishWord | undefined,
): boolean => {
  if (goesOn || isOpen) return true
  // “Harbor” director Karl Lund said: a few words before a small one are the name of a thing
  if (before === undefined && /^\s\p{Ll}/u.test(text.slice(end, end + 2)) && isTitle(inner.text)) return false
  const endsItself = /[,.!?…—–-]['’]?\s*$/u.test(inner.text)
  const stands =
    before === undefined ||
    /^[,:;—–-]+$/u.test(before.text) ||
    takesContent(before.lemma) ||
    before.lower === 'that'
  if (before?.lower === 'that' || !stands) return false
  // but said “we could go to court”. British papers put the stop behind the mark
  const isWhole =
    before !== undefined &&
    isSaying(before.lemma, 'says', 'tells') &&
    /^[.,;]/u.test(text.slice(end, end + 1)) &&
    inner.text.split(/\s+/u).length >= WORDS_OF_CLAUSE
  return endsItself || isWhole || before?.text === ':' || /^\p{Lu}/u.test(inner.text)
}

const quotationWord = (text: string, sentence: Sentence, quotation: Quotation): EnglishWord => {
  const span = spanOf(text, Math.max(sentence.start, quotation.start), Math.min(sentence.end, quotation.end))
  return {
    ...span,
    tag: 'INTJ',
    lower: '',
    form: null,
    isCapital: false,
    lemma: '',
    class: 'quotation',
    quotation,
  }
}

/**
 * The words of one sentence.
 *
 * @param tokens of this sentence
 * @param quotations that touch it
 * @param large words that the article writes large everywhere
 */
export const wordsOf = (
  text: string,
  sentence: Sentence,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  large: ReadonlySet<string>,
): EnglishWord[] => {
  const words: EnglishWord[] = []
  const isFirst = (start: number): boolean => text.slice(sentence.start, start).trim().length <= 1
  let at = 0
  const upTo = (end: number): void => {
    const from = at
    while (at < tokens.length && (tokens[at] as Token).start < end) at++
    const tokensHere = tokens.slice(from, at).filter(({ tag }) => tag !== 'SPACE')
    const read = joined(text, tokensHere)
    const first = read[0]
    if (first && isFirst(first.start)) read[0] = uncapitalized(text, first, read[1], large)
    words.push(...read)
  }
  for (const quotation of quotations) {
    upTo(quotation.start)
    if (!isUtterance(text, quotation, words.at(-1))) continue
    words.push(quotationWord(text, sentence, quotation))
    while (at < tokens.length && (tokens[at] as Token).start < quotation.end) at++
  }
  upTo(sentence.end)
  return words
}
