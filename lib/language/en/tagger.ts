import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp'

/** Universal parts of speech (universaldependencies.org), as wink-nlp's model gives them. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** A token of the text with what wink-nlp takes it for; offsets point into the text. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly tag: Tag
  readonly lemma: string
}

let tagger: WinkMethods | null = null

/** The model takes a tenth of a second to load, so it waits for the first English article. */
const loaded = (): WinkMethods => {
  tagger ??= winkNLP(model, ['pos'])
  return tagger
}

const STRAIGHT: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '\u00A0': ' ',
  '\u202F': ' ',
}

/** The text, equally long, with the marks that the tagger knows: don’t -> don't. */
const plain = (text: string): string =>
  text.replace(/[“”„‘’\u00A0\u202F]/g, (mark) => STRAIGHT[mark] as string)

/**
 * The tokens of a text with their parts of speech. wink-nlp reads some two million characters a second and was trained
 * on news; it splits don't into do and n't, and words with hyphens.
 */
export const tokensOf = (text: string): Token[] => {
  const marked = plain(text)
  const { its } = loaded()
  const tokens = loaded().readDoc(marked).tokens()
  const words = tokens.out() as string[]
  const tags = tokens.out(its.pos) as Tag[]
  // Its types ask for one argument less than it takes.
  const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>) as string[]
  const found: Token[] = []
  let at = 0
  words.forEach((word, index) => {
    const start = marked.indexOf(word, at)
    if (start < 0) return
    at = start + word.length
    found.push({ start, end: at, tag: tags[index] as Tag, lemma: lemmas[index] as string })
  })
  return found
}
