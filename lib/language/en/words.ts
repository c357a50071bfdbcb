import type { Sentence } from '#lib/article/article'
import type { Quotation } from '#lib/article/quotations'
import { spanOf } from '#lib/article/span'
import { DAYS, MONTHS } from '#lib/language/en/lexicon/function-words'
import { takesContent } from '#lib/language/en/lexicon/saying'
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
  if (isCapital && (DAYS.has(lower) || (MONTHS.has(lower) && tag !== 'AUX' && tag !== 'VERB'))) return 'time'
  return DAYS.has(lower) ? 'time' : CLASSES[tag]
}

export const wordOf = (text: string, start: number, end: number, tag: Tag, lemma: string): EnglishWord => {
  const span = spanOf(text, start, end)
  const lower = span.text.toLowerCase().replaceAll('’', "'")
  const isCapital = /^\p{Lu}/u.test(span.text)
  const form = tag === 'VERB' || tag === 'AUX' ? verbFormOf(lower, lemma) : null
  return { ...span, tag, lower, form, isCapital, lemma, class: classOf(tag, lower, isCapital) }
}

const INITIAL_OR_HYPHEN = /^(?:-|–|\/)$/u

/** Words with hyphens are one word, of the kind of their last part: right-wing, el-Sisi, computer-aided. */
const joined = (text: string, tokens: readonly Token[]): EnglishWord[] => {
  const words: EnglishWord[] = []
  for (let at = 0; at < tokens.length; at++) {
    let token = tokens[at] as Token
    const first = token
    let parts = 1
    while (
      tokens[at + 1]?.start === token.end &&
      tokens[at + 2]?.start === token.end + 1 &&
      tokens[at + 1]?.end === token.end + 1 &&
      INITIAL_OR_HYPHEN.test(text.slice(token.end, token.end + 1))
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

const compound = (text: string, first: Token, last: Token): EnglishWord => {
  const whole = text.slice(first.start, last.end)
  const isName = /^\p{Lu}|-\p{Lu}/u.test(whole) && last.tag === 'PROPN'
  const tag: Tag = isName ? 'PROPN' : last.tag === 'VERB' || last.tag === 'ADJ' ? 'ADJ' : last.tag
  return wordOf(text, first.start, last.end, tag, isName ? whole : whole.toLowerCase())
}

/** A quotation that is an utterance stands for itself; a few quoted words (he “rejects” it) are part of the sentence. */
const isUtterance = (
  text: string,
  { inner, goesOn, isOpen }: Quotation,
  before: EnglishWord | undefined,
): boolean => {
  if (goesOn || isOpen) return true
  const endsItself = /[,.!?…—–-]['’]?\s*$/u.test(inner.text)
  const stands =
    before === undefined ||
    /^[,:;—–-]+$/u.test(before.text) ||
    takesContent(before.lemma) ||
    before.lower === 'that'
  if (before?.lower === 'that' || !stands) return false
  return endsItself || before?.text === ':' || /^\p{Lu}/u.test(inner.text)
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
 */
export const wordsOf = (
  text: string,
  sentence: Sentence,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): EnglishWord[] => {
  const words: EnglishWord[] = []
  let at = 0
  const upTo = (end: number): void => {
    const from = at
    while (at < tokens.length && (tokens[at] as Token).start < end) at++
    words.push(
      ...joined(
        text,
        tokens.slice(from, at).filter(({ tag }) => tag !== 'SPACE'),
      ),
    )
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
