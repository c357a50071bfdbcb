/**
 * Verbs that take what somebody says, thinks, decides or wishes. A row tells what may follow; a new verb is a new word
 * in its row.
 *
 * - `says`: somebody's words, with that or in quotation marks, before or behind (X said …; “…,” X said)
 * - `tells`: the same, behind the one who is told (X told reporters …)
 * - `judges`: a few words about somebody or something (X called it a “gift”)
 * - `accuses`: what somebody lays to another (X accused Y of lying)
 * - `thinks`: what somebody holds, with that
 * - `decides`: what somebody decides or promises, with that or to
 * - `wishes`: what somebody wants, with that or to
 * - `bids`: what somebody tells another to do (X urged Y to leave)
 */
export type Saying = 'says' | 'tells' | 'judges' | 'accuses' | 'thinks' | 'decides' | 'wishes' | 'bids'

const ROWS: readonly (readonly [Saying, string])[] = [
  [
    'says',
    'say warn announce insist argue confirm predict claim suggest stress emphasize emphasise declare estimate acknowledge admit note conclude explain report reiterate maintain complain caution recall reply answer write testify remark assert contend concede reveal disclose observe joke affirm add continue ask respond state tweet post allege lament quip boast brag deny counter repeat recount exclaim shout yell charge point underline underscore muse opine vent chant mutter whisper sigh grumble proclaim read interject retort elaborate clarify comment echo speculate surmise reckon fume scoff crow marvel wonder chide scold declaim blog intone gush enthuse deadpan demur hint signal imply stipulate mention relate rule',
  ],
  ['tells', 'tell inform assure remind notify advise reassure'],
  [
    'judges',
    'call describe label dub brand characterize characterise denounce dismiss condemn criticize criticise blast slam praise hail deride mock ridicule decry brand portray',
  ],
  ['accuses', 'accuse'],
  [
    'thinks',
    'think believe feel know fear doubt suspect expect understand realize realise hold find learn discover assume consider see indicate show agree mean guess',
  ],
  [
    'decides',
    'promise pledge vow decide agree threaten rule propose recommend determine resolve swear order urge',
  ],
  ['bids', 'urge call press order'],
  ['wishes', 'want hope wish demand ask call urge request seek insist'],
]

const BY_LEMMA = new Map<string, Set<Saying>>()
for (const [saying, words] of ROWS)
  for (const word of words.split(' ')) BY_LEMMA.set(word, (BY_LEMMA.get(word) ?? new Set()).add(saying))

/** Whether a verb, by its lemma, can take such words. */
export const isSaying = (lemma: string, ...kinds: readonly Saying[]): boolean => {
  const of = BY_LEMMA.get(lemma)
  return of !== undefined && kinds.some((kind) => of.has(kind))
}

/** Whether a verb takes anybody's words, thoughts, decisions or wishes. */
export const takesContent = (lemma: string): boolean => BY_LEMMA.has(lemma)

/** Nouns for what somebody says or thinks, each with its verb. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  `concern fear|worry fear|fear fear|hope hope|doubt doubt|belief believe|conviction believe|confidence believe|suspicion suspect|
  expectation expect|view think|opinion think|warning warn|claim claim|allegation allege|assertion assert|complaint complain|
  promise promise|pledge pledge|vow vow|threat threaten|argument argue|admission admit|denial deny|prediction predict|announcement announce`
    .split('|')
    .map((row) => row.trim().split(' ') as [string, string]),
)
/** Verbs that only give such a noun: voiced concern, made a claim, issued a warning. */
const GIVERS: ReadonlySet<string> = new Set(
  'voice express raise make issue repeat reiterate renew share convey air state sound give offer restate reaffirm'.split(
    ' ',
  ),
)

/** The verb for which a noun stands: warning -> warn; null for none that says anything. */
export const sayingOfNoun = (noun: string): string | null => NOUNS.get(noun) ?? null

/** Whether a verb only gives the noun behind it. */
export const givesWords = (lemma: string): boolean => GIVERS.has(lemma)
