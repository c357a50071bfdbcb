import type { Article, Sentence } from '#lib/article/article'
import { lineNumberAt } from '#lib/article/lines'

/** Many times what articles take that people write (`npm run bench -- engine` measures how many). */
const STEPS_A_CHARACTER = 40
/** A short text may be dense. */
const AT_LEAST = 10_000
/** So much of the sentence is shown. */
const SHOWN = 40

/** A text took more steps than one of its length may. */
export class OutOfSteps extends Error {
  /** @param line of the sentence at which the steps ran out, counted from 1 */
  constructor(
    readonly slug: string,
    readonly sentence: Sentence | null,
    readonly line: number,
    allowed: number,
  ) {
    const text = sentence?.text ?? ''
    const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
    super(`Reading ${slug} took more than the ${allowed} steps that its length allows, at “${shown}”.`)
  }
}

/**
 * How much work one reading of an article may be, counted in steps and not in time, so that the same text ends in the
 * same way on every machine. A step is a sentence that is read, a thing that is found there, or two things compared;
 * the stages of a reading spend them where one hands over to the next.
 */
export class Budget {
  /** How many steps have been spent. */
  spent = 0

  constructor(
    private readonly article: Article,
    readonly allowed: number = AT_LEAST + STEPS_A_CHARACTER * article.text.length,
  ) {}

  /**
   * @param at what they are spent on, as an offset into the article
   * @throws OutOfSteps when there are not so many left
   */
  spend(steps: number, at: number): void {
    this.spent += steps
    if (this.spent <= this.allowed) return
    const { slug, text, sentences } = this.article
    const sentence = sentences.find(({ start, end }) => start <= at && at < end) ?? null
    throw new OutOfSteps(slug, sentence, lineNumberAt(text, at), this.allowed)
  }

  /**
   * Spends steps on each of some things, and hands them on.
   *
   * @param startOf where one of them stands in the article
   */
  each<Things extends readonly unknown[]>(
    things: Things,
    startOf: (thing: Things[number]) => number,
    steps = 1,
  ): Things {
    for (const thing of things) this.spend(steps, startOf(thing))
    return things
  }
}
