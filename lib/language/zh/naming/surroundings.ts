import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'
import type { Token } from '#lib/language/zh/token'

/** Where some characters stand in a whole article, and what stands behind them there. */

/** Behind these words of grammar whoever acts is named already. */
const BEHIND_NAMES: ReadonlySet<string> = new Set([
  'mark',
  'aside',
  'quotation',
  'preposition',
  'conjunction',
  'auxiliary',
  'time',
])

const SEAM = '\n'
/** The shortest name has two characters: by its first two everything is found. */
const FIRST = 2

export class Surroundings {
  /** All words of the article side by side. */
  private readonly text: string
  /** The word that begins at each place of that text. */
  private readonly words: readonly (Token | undefined)[]
  private readonly places = new Map<string, number[]>()

  /**
   * @param sentences the words of each
   * @param names those that will be asked for, and no others that begin otherwise
   */
  constructor(sentences: readonly (readonly Token[])[], names: Iterable<string>) {
    const pieces: string[] = []
    const words: (Token | undefined)[] = []
    let length = 0
    for (const tokens of sentences) {
      for (const token of tokens) {
        words[length] = token
        pieces.push(token.text)
        length += token.text.length
      }
      pieces.push(SEAM)
      length += SEAM.length
    }
    this.text = pieces.join('')
    this.words = words
    for (const name of names) this.places.set(name.slice(0, FIRST), [])
    if (this.places.size > 0)
      for (let at = 0; at < length; at++) this.places.get(this.text.slice(at, at + FIRST))?.push(at)
  }

  /** Where the characters stand, in the order of the text. */
  of(name: string): readonly number[] {
    const places = this.places.get(name.slice(0, FIRST)) ?? []
    return places.filter((at) => this.text.startsWith(name, at))
  }

  /** The character that stands at a place. */
  at(place: number): string {
    return this.text.charAt(place)
  }

  /** The word that begins at a place; undefined where none does. */
  wordAt(place: number): Token | undefined {
    return this.words[place]
  }

  /** Whether a name may be over at a place: a mark, a verb or a word of grammar begins there. */
  endsAt(place: number): boolean {
    const word = this.words[place]
    if (!word) return place >= this.text.length || this.at(place) === SEAM
    if (BEHIND_NAMES.has(word.class) || word.class === 'adverb') return true
    return speechVerbOf(word.text) !== undefined || (word.class === 'verb' && word.text.length > 1)
  }
}
