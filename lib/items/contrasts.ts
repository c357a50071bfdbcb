import type { Tongue } from '#lib/items/ask/tongue'
import { OUTCOMES as EN } from '#lib/language/en/lexicon/contrasts'
import { OUTCOMES as ZH } from '#lib/language/zh/lexicon/contrasts'

/** Verbs of which each excludes the others where they are of the same thing, as the lexicons have them in rows. */

/** Plain form, past and participle of a verb; one form for all where it has no others. */
type Verb = readonly string[]
/** Verbs that mean the same, the usual one first. */
type Group = readonly Verb[]
type Row = readonly Group[]

/** How a verb stands: to reject, rejected, was withdrawn. */
export type VerbForm = 'plain' | 'past' | 'participle'
const PLACE: Readonly<Record<VerbForm, number>> = { plain: 0, past: 1, participle: 2 }

const rowsIn = (table: string): readonly Row[] =>
  table
    .trim()
    .split('\n')
    .map((row) =>
      row.split('|').map((group) =>
        group
          .trim()
          .split(' ')
          .map((verb) => verb.split('/')),
      ),
    )

const ROWS: Readonly<Record<Tongue, readonly Row[]>> = { zh: rowsIn(ZH), en: rowsIn(EN) }

const has = (group: Group, word: string): boolean => group.some((forms) => forms.includes(word))

/** Everything that a word excludes: in all rows that hold it, the groups without it. */
const excludedBy = (tongue: Tongue, word: string): readonly Group[] =>
  ROWS[tongue]
    .flatMap((row) => (row.some((group) => has(group, word)) ? row : []))
    .filter((group) => !has(group, word))

/** All verbs that mean what a word means, in all their forms. */
const meaning = (tongue: Tongue, word: string): readonly string[] => [
  ...new Set(ROWS[tongue].flatMap((row) => row.filter((group) => has(group, word)).flat(2))),
]

const inForm = (forms: Verb, form: VerbForm): string => forms[PLACE[form]] ?? forms.at(-1) ?? ''

/** Whether nobody can say in which tense it stands: cut, shut. */
const isOneForm = (forms: Verb): boolean => forms.length > 1 && new Set(forms).size < forms.length

/** In a row of its own the usual verb of each group that a word excludes, in the same form; none where no row has it. */
export const rivalsOfWord = (tongue: Tongue, word: string, form: VerbForm): readonly string[] => {
  const row = ROWS[tongue].find((one) => one.some((group) => has(group, word)))
  if (!row || row.some((group) => group.some((forms) => forms.includes(word) && isOneForm(forms)))) return []
  return row.flatMap((group) => (has(group, word) || !group[0] ? [] : [inForm(group[0], form)]))
}

/** Whether a word and another can't both be true of one thing. */
export const excludes = (tongue: Tongue, word: string, other: string): boolean =>
  excludedBy(tongue, word).some((group) => has(group, other)) && !meaning(tongue, word).includes(other)

const ENDING = '(?:e|es|s|ed|ing)?'
const patternOf = (words: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${words.map((word) => word.replace(/e$/u, '')).join('|')})${ENDING}\\b`, 'iu')

/** Whether a text has a word, or one that means the same, in whatever form. */
export const tellsWord = (tongue: Tongue, text: string, word: string): boolean => {
  const words = meaning(tongue, word)
  if (tongue === 'zh') return words.some((one) => text.includes(one))
  return patternOf(words.length > 0 ? words : [word]).test(text)
}

/** Whether a text has any word of what a word excludes. */
export const tellsRival = (tongue: Tongue, text: string, word: string): boolean =>
  excludedBy(tongue, word).some((group) => tellsWord(tongue, text, group[0]?.[0] ?? word))
