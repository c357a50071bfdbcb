import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

/** Words that begin with a unit of time and are none: 9月9日早盘 is the 9th, and 早盘 a word of the exchange. */
const WORDS = ['早盘', '晚盘', '夜盘', '早市', '夜市', '日游', '年期', '今日头条', '今日美国', '明日之星']

/** Words of the dictionary that are two behind a number: 新华社21日电, 10年前, 3日起. */
const TWO = new Set([
  '日电',
  '日讯',
  '日起',
  '日前',
  '日后',
  '日晚',
  '日晨',
  '日夜',
  '日内',
  '日刊',
  '月刊',
  '周刊',
  '年前',
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
  '去年底',
])

let dictionary: Jieba | undefined

const cut = (text: string): string[] => {
  if (!dictionary) {
    dictionary = Jieba.withDict(dict)
    dictionary.loadDict(new TextEncoder().encode(WORDS.map((word) => `${word} 1000 n\n`).join('')))
  }
  return dictionary.cut(text, false)
}

export interface PlacedWord {
  readonly start: number
  readonly text: string
}

/** The words of one sentence by the dictionary, cut when they are first asked for. */
export class SentenceWords {
  private words: readonly PlacedWord[] | undefined
  private marks: Uint8Array | undefined

  constructor(readonly text: string) {}

  /** All words in order. */
  all(): readonly PlacedWord[] {
    if (this.words) return this.words
    let at = 0
    this.words = cut(this.text).map((text) => {
      const start = at
      at += text.length
      return { start, text }
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
