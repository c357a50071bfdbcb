import type { StatementFact } from '#lib/facts/fact'
import { OF_THINGS, seenAt } from '#lib/items/alone'
import type { QuestionKind } from '#lib/items/ask/kind'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { isPersonName } from '#lib/items/distract/names'
import { isNameless, mayBeSame } from '#lib/items/distract/same-one'
import { entityNamed, type Source, sureFacts } from '#lib/items/source'
import { evidenceNaming } from '#lib/items/tell/naming'
import { type SaidWords, standingWords } from '#lib/items/tell/words'
import { statesIn } from '#lib/items/unnamed'
import { proveRows } from '#lib/items/verify/rows'
import { englishOption } from '#lib/items/wording/english-speech'
import { only, unmetIn } from '#lib/language/leaning/unmet'

/** Who said which of these? Three or four people with one statement each. */

const NAME = 'match-speakers'

const WORDING: Readonly<
  Record<
    Tongue,
    {
      asked: string
      row: (left: string, right: string) => string
      between: string
      left: (words: SaidWords) => string
    }
  >
> = {
  zh: {
    asked: '下面几句话分别是谁说的？请一一对应。',
    row: (left, right) => `${left}：${right}`,
    between: '；',
    left: ({ text }) => text,
  },
  en: {
    asked: 'Match each statement with the person who made it.',
    row: (left, right) => `${left}: ${right}`,
    between: '; ',
    left: ({ text, direct }) => englishOption(text, direct),
  },
}

const FEWEST = 3
const MOST = 4

interface Row {
  readonly fact: StatementFact
  readonly words: SaidWords
}

/** The sector: what it takes up stands in a sentence that is not shown. */
const isHanging = (source: Source, { statement }: StatementFact, { text }: SaidWords): boolean =>
  unmetIn(source.article.language, text, seenAt(source, statement.start), SPOKEN_OF) !== null
const SPOKEN_OF = only('pointing', 'bare', 'definite', ...OF_THINGS)

/**
 * One statement each of the people who speak, in the order of the text; nobody who may be somebody else.
 *
 * @param isDirect in their own words, or all in the article's: beside one another the marks would tell them apart
 */
const rowsOf = (source: Source, isDirect: boolean): Row[] => {
  const rows: Row[] = []
  for (const fact of sureFacts(source, 'statement')) {
    if (rows.length === MOST) break
    const isKnown =
      entityNamed(source, fact.speaker)?.type === 'person' &&
      !isNameless(fact.speaker) &&
      isPersonName(source, fact.speaker)
    if (!isKnown || rows.some((row) => mayBeSame(row.fact.speaker, fact.speaker, source.extraction.entities)))
      continue
    const words = standingWords(source, fact)
    if (words === null || words.text.includes(fact.speaker) || statesIn(words.text).length > 0) continue
    if (words.direct !== isDirect || isHanging(source, fact, words)) continue
    rows.push({ fact, words })
  }
  return rows
}

export const MATCH_SPEAKERS: QuestionKind = {
  name: NAME,
  ask: (source) => {
    const [own, told] = [rowsOf(source, true), rowsOf(source, false)]
    const rows = own.length > told.length ? own : told
    if (rows.length < FEWEST) return []
    const { asked, row, between, left } = WORDING[tongueOf(source)]
    const ids = rows.map(({ fact }) => fact.id)
    return [
      {
        kind: NAME,
        question: {
          asks: 'rows',
          rows: rows.map(({ fact, words }) => ({ fact: fact.id, shown: words.span.text })),
        },
        item: {
          kind: 'matching',
          key: `${ids.join('+')}/match-speakers`,
          factIds: ids,
          topic: 'speaker',
          stem: asked,
          pairs: rows.map(({ fact, words }) => ({ left: left(words), right: fact.speaker })),
          evidence: rows.flatMap(({ fact, words }) =>
            evidenceNaming(
              source,
              [fact.speaker],
              fact.statement,
              ...(fact.cue ? [fact.cue] : []),
              ...fact.evidence,
              ...words.support,
            ),
          ),
          rationale: rows.map(({ fact, words }) => row(fact.speaker, left(words))).join(between),
          score: Math.min(...rows.map(({ fact }) => fact.confidence)),
        },
      },
    ]
  },
  prove: proveRows,
}
