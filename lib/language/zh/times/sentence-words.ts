import type { Sentence } from '#lib/article/article'
import { simplified } from '#lib/article/script'
import { cutWords } from '#lib/language/zh/dictionary'

/** Words of the dictionary that are two behind a number: 新华社21日电, 10年前, 3日起. */
const TWO = new Set([
  '日电',
  '日讯',
  '月刊',
  '周刊',
  '年前',
  '年均',
  '年后',
  '年初',
  '年底',
  '年末',
  '年中',
  '年来',
  '年内',
  '年间',
  '月前',
  '月底',
  '月初',
  '月内',
  '天前',
  '天后',
  '天内',
  '周前',
  '时许',
  '今年初',
  '早在',
  '去年底',
])

/** A word of a sentence with the dictionary's part of speech; offsets count from the sentence's beginning. */
export interface PlacedWord {
  readonly start: number
  readonly text: string
  readonly tag: string
}

const kept = new WeakMap<Sentence, SentenceWords>()

/** The words of one sentence by the dictionary, cut when they are first asked for. */
export class SentenceWords {
  private words: readonly PlacedWord[] | undefined
  private marks: Uint8Array | undefined

  /** @param text in simplified characters */
  constructor(readonly text: string) {}

  /** The words of a sentence of an article: cut once, however many ask for them. */
  static of(sentence: Sentence): SentenceWords {
    const known = kept.get(sentence)
    if (known) return known
    const made = new SentenceWords(simplified(sentence.text))
    kept.set(sentence, made)
    return made
  }

  /** All words in order. */
  all(): readonly PlacedWord[] {
    if (this.words) return this.words
    let at = 0
    this.words = cutWords(this.text).map(({ word, tag }) => {
      const start = at
      at += word.length
      return { start, text: word, tag }
    })
    return this.words
  }

  /** Whether an offset lies inside a word: no expression of time begins or ends there (日本, 年轻, 时代). */
  inside(offset: number): boolean {
    if (!this.marks) {
      this.marks = new Uint8Array(this.text.length + 1)
      for (const { start, text } of this.all())
        if (!TWO.has(text)) this.marks.fill(1, start + 1, start + text.length)
    }
    return this.marks[offset] === 1
  }

  /** Whether an expression may begin here: at a word, or behind a preposition that the dictionary joins to it (于本周). */
  begins(offset: number): boolean {
    return (
      !this.inside(offset) ||
      ('于在自从至由到定'.includes(this.text.charAt(offset - 1)) && !this.inside(offset - 1))
    )
  }

  /** The words that begin between two offsets. */
  between(from: number, to: number): readonly PlacedWord[] {
    return this.all().filter(({ start }) => start >= from && start < to)
  }
}
