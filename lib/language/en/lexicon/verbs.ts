/** Forms of verbs that the tagger does not tell apart. */

/** Past forms that are no participles (gave, went): whoever meets one has a whole clause. */
const ONLY_PAST =
  'was were did went came gave took saw knew wrote spoke chose broke rose fell flew drew grew threw drove began sang sank swam wore tore swore bore woke froze shook stole withdrew undertook overtook overthrew mistook forgave foresaw arose ate became ran overcame shrank sprang stank strode rode hid bit showed forgot rang drank hid oversaw underwent'
/** Participles that are no past forms (given, gone): alone they make no clause. */
const ONLY_PARTICIPLE =
  'been done gone given taken seen known written spoken chosen broken risen fallen flown drawn grown thrown driven begun sung sunk swum worn torn sworn borne woken frozen shaken stolen withdrawn undertaken overtaken overthrown mistaken forgiven foreseen arisen eaten shrunk sprung hidden bitten shown forgotten forbidden proven beaten overseen undergone sewn hewn'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const PAST = setOf(ONLY_PAST)
const PARTICIPLE = setOf(ONLY_PARTICIPLE)
const MODAL = setOf("will would can could may might must should shall wo ca sha 'll 'd ought cannot")
const FINITE_AUXILIARY = setOf(
  "is are was were am has have had does do did 's 're 've 'm ai will would can could may might must should shall wo ca sha 'll 'd ought cannot",
)

export type VerbForm = 'modal' | 'base' | 'present' | 'past' | 'past-or-participle' | 'participle' | 'ing'

/** Which form of its verb a word is, as far as its letters tell. */
export const verbFormOf = (lower: string, lemma: string): VerbForm => {
  if (MODAL.has(lower)) return 'modal'
  if (PAST.has(lower)) return 'past'
  if (PARTICIPLE.has(lower)) return 'participle'
  if (lower === lemma) return 'base'
  if (lower.endsWith('ing')) return 'ing'
  return lower.endsWith('s') || lower === 'are' || lower === 'am' ? 'present' : 'past-or-participle'
}

/** An auxiliary that carries a clause by itself: is, had, will; not be, been, having. */
export const isFiniteAuxiliary = (lower: string): boolean => FINITE_AUXILIARY.has(lower)

/**
 * Verbs that only turn the verb behind their to, or their -ing: plans to meet is a planned meeting, refused to say is
 * not saying, went on to say is saying.
 */
export type Turn = 'planned' | 'possible' | 'required' | 'not' | 'same'

const TURNS: readonly (readonly [Turn, string])[] = [
  ['planned', 'plan intend prepare set schedule due slate aim about poise'],
  ['possible', 'expect appear seem likely'],
  ['required', 'need ought oblige require'],
  ['not', 'refuse decline fail unable unwilling stop'],
  ['same', 'begin start continue go proceed come happen manage use'],
]
const TURN_OF: ReadonlyMap<string, Turn> = new Map(
  TURNS.flatMap(([turn, words]) => words.split(' ').map((word) => [word, turn] as const)),
)

/** How a verb or adjective before “to” turns the verb behind it. */
export const turnOf = (lemma: string): Turn | undefined => TURN_OF.get(lemma)
