import type { ClauseFact } from '#lib/facts/fact'
import { type Asked, asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { attributed, partsTold } from '#lib/items/ask/part'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { type Altered, alteredWords } from '#lib/items/distract/alter'
import type { Candidate } from '#lib/items/question'
import { type Source, sureFacts } from '#lib/items/source'
import { evidenceNaming } from '#lib/items/tell/naming'
import { sentenceOf } from '#lib/items/tell/telling'
import { nearlySame } from '#lib/items/verify/likeness'
import { proveWhichTrue } from '#lib/items/verify/which-true'

/** Which of these does the article say? One clause as it is told; the others each with one thing in them turned. */

export const WHICH_TRUE_NAME = 'which-true'

const WORDING: Readonly<Record<Tongue, { asked: string; told: (text: string) => string }>> = {
  zh: { asked: '下面哪一项说法符合文章内容？', told: (text) => `文中说：${text}。` },
  en: { asked: 'Which of these does the article say?', told: (text) => `The article says: ${text}.` },
}

interface Row {
  readonly fact: ClauseFact
  readonly shown: string
  readonly start: number
  readonly altered: (Altered & { readonly shown: string }) | null
}

const rowOf = (source: Source, fact: ClauseFact): Row[] => {
  const whole = partsTold(source, fact)
  if (whole === null) return []
  const { tale, according } = whole
  const { start, end } = tale
  const text = sentenceOf(tale)
  const words = {
    text,
    span: { start, end, text: source.article.text.slice(start, end) },
    direct: false,
    support: tale.support,
  }
  const altered = alteredWords(source, { id: fact.id, speaker: '' }, words)
  return [
    {
      fact,
      start,
      shown: attributed(source, according, text),
      altered: altered && { ...altered, shown: attributed(source, according, altered.text) },
    },
  ]
}

/** So many statements stand beside the right one. */
const WRONG = 3
const FEWEST_WRONG = 2

/** Statements turned in one word (a day or a digit that is off asks for nothing but itself), in groups of three: no statement is shown in two questions of one article. */
const groupsOf = (rows: readonly Row[]): Row[][] => {
  const turned: Row[] = []
  for (const row of rows)
    if (
      row.altered &&
      !/\d/u.test(row.altered.at.text) &&
      !turned.some((one) => nearlySame(one.shown, row.shown))
    )
      turned.push(row)
  const many = Math.max(1, Math.floor(turned.length / WRONG))
  const groups = Array.from({ length: many }, (_, at) => turned.filter((__, index) => index % many === at))
  return groups.map((group) => group.slice(0, WRONG)).filter(({ length }) => length >= FEWEST_WRONG)
}

const askOne = (source: Source, rivals: readonly Row[], own: Row): Candidate[] => {
  const { asked: stem, told } = WORDING[tongueOf(source)]
  const asked: Asked = {
    kind: WHICH_TRUE_NAME,
    facts: [own.fact.id],
    topic: 'content',
    question: {
      asks: 'which-true',
      rows: [
        { fact: own.fact.id, shown: own.shown },
        ...rivals.flatMap(({ fact, altered }) =>
          altered
            ? [{ fact: fact.id, shown: altered.shown, altered: { at: altered.at, to: altered.to } }]
            : [],
        ),
      ],
    },
    evidence: evidenceNaming(source, [], ...own.fact.telling.parts),
    rationale: told(own.shown),
    score: own.fact.confidence,
  }
  return asChoice(
    source,
    asked,
    stem,
    own.shown,
    rivals.flatMap(({ altered }) => altered?.shown ?? []),
  )
}

export const WHICH_TRUE: QuestionKind = {
  name: WHICH_TRUE_NAME,
  ask: (source) => {
    const rows = sureFacts(source, 'clause').flatMap((fact) => rowOf(source, fact))
    const groups = groupsOf(rows)
    const turned = groups.flat()
    const keys = rows.filter((row) => !turned.includes(row))
    return groups.flatMap((group) =>
      keys
        .filter((key) => group.every((one) => !nearlySame(one.shown, key.shown)))
        .flatMap((key) => askOne(source, group, key)),
    )
  },
  prove: proveWhichTrue,
}
