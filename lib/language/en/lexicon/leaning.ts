import { wordsOf } from '#lib/language/zh/lexicon/rows'

/** Words by which an English sentence leans on those before it. */

/** They join a sentence to the one before; without them it tells the same. */
export const JOINING: ReadonlySet<string> = new Set(
  wordsOf(
    'but and however meanwhile still yet moreover finally eventually nevertheless nonetheless additionally furthermore',
  ),
)

/** What they add to was told before; `unless` one of these stands before or behind: among other things, such as. */
export const ADDING: ReadonlyMap<string, { readonly before?: string; readonly behind?: string }> = new Map(
  Object.entries({
    also: { behind: 'known called' },
    other: { before: 'and or each any many most some no all among than every', behind: 'than' },
    others: { before: 'and or among' },
    another: {},
    example: { before: 'an the one' },
    instance: { before: 'an the one' },
    additional: { before: 'an' },
    further: { before: 'no' },
    again: {},
    instead: { behind: 'of' },
    similarly: {},
    likewise: {},
    there: { behind: 'is are was were will would has have had may' },
    here: {},
    therefore: {},
    thus: {},
    such: { behind: 'as' },
    too: { behind: 'many much far long high low late early faint hard big small' },
  }),
)

/** Whoever speaks of himself, where nobody knows who it is. */
export const SPEAKING_SELF: ReadonlySet<string> = new Set(
  wordsOf('i we me us my our you your myself ourselves'),
)

/** What these mean was told before. */
export const UNSAID: ReadonlySet<string> = new Set(
  wordsOf('this these those that’s recently ago then earlier later afterwards'),
)

/** With one of these, a word or several, a text leans on the one before it. */
export const LINKING: readonly string[] = [
  ...JOINING,
  ...wordsOf(
    'and so or nor then thus hence therefore consequently accordingly otherwise instead meantime likewise similarly besides also further that later afterward afterwards subsequently thereafter',
  ),
  'in addition',
  'in return',
  'in turn',
  'in response',
  'in contrast',
  'as a result',
  'by contrast',
  'at the same time',
  'for example',
  'for instance',
  'that is why',
  'because of this',
  'because of that',
  'a further',
  'on the other hand',
  'even so',
  'after that',
  'since then',
  'until then',
  'by then',
  'what’s more',
  "what's more",
]

/** Somebody alone, a thing, several: of whom or of what was told before. */
export const PERSON_WORDS: ReadonlySet<string> = new Set(wordsOf('he she him her his hers himself herself'))
export const THING_WORDS: ReadonlySet<string> = new Set(wordsOf('it its itself'))
export const SEVERAL_WORDS: ReadonlySet<string> = new Set(wordsOf('they them themselves their theirs'))

/** Two that were told of before. */
export const PAIR_PHRASES: readonly string[] = [
  'the two',
  'the pair',
  'two sides',
  'both sides',
  'each other',
  'one another',
  'both',
]

/** It is time to …, it takes years: an it that stands for nothing, by the verb and by what stands behind. */
export const EMPTY_IT_VERBS: ReadonlySet<string> = new Set(wordsOf('is was be takes took take'))
export const EMPTY_IT_BEHIND: ReadonlySet<string> = new Set(
  wordsOf(
    'time impossible possible difficult hard important clear likely unlikely necessary too better easy up years months days wrong right not unclear vital essential',
  ),
)

/** What points at something told before, whatever stands behind it. */
export const POINTING_PHRASES: readonly string[] = [
  'these',
  'those',
  'such a',
  'such an',
  'the same',
  'the former',
  'the latter',
  'the other',
  'the others',
  'the following',
  'as well',
  'therefore',
]
/** Behind these a this is a time: this year. */
export const THIS_TIMES: ReadonlySet<string> = new Set(
  wordsOf('month year summer winter spring autumn season week morning afternoon evening'),
)
/** Behind these a that stands alone. */
export const BEHIND_LONE_THAT: ReadonlySet<string> = new Set(wordsOf('and but or because when if'))
export const BEFORE_THAT: ReadonlySet<string> = new Set(wordsOf('of for in on at by from with than about to'))

/** According to the report: of what was told before. */
export const SOURCES_TOLD: ReadonlySet<string> = new Set(
  wordsOf(
    'report study researcher researchers author authors agency statement document paper survey official officials company',
  ),
)
/** What begins a text as known was told of before. */
export const BARE_TOLD: ReadonlySet<string> = new Set(
  wordsOf(
    'plan treaty deal agreement accord proposal report statement resolution decision move measure measures law bill project talks meeting',
  ),
)
/** The plan for …: told which by what stands behind. */
export const TOLD_BEHIND: ReadonlySet<string> = new Set(
  wordsOf(
    'of not that who which whose whom where when in to for on at between from by with against behind under over near and as called named known',
  ),
)

/** Tonight, that week: of which day. */
export const RELATIVE_TIMES: readonly string[] = [
  'that week',
  'that month',
  'that year',
  'that summer',
  'that winter',
  'that spring',
  'that autumn',
  'that day',
  'that night',
  'the following week',
  'the following month',
  'the following year',
  'the following day',
  'the following night',
  'the previous week',
  'the previous month',
  'the previous year',
  'the previous day',
  'the previous night',
]
/** Understood by the day on which it was published. */
export const PAPER_TIMES: readonly string[] = [
  'today',
  'tonight',
  'yesterday',
  'tomorrow',
  'last week',
  'next week',
  'this week',
  'last night',
  'this night',
]

/** Two days later: about how long, how many and of what. */
export const ABOUT_WORDS: ReadonlySet<string> = new Set(
  wordsOf('about around nearly almost just some barely'),
)
export const COUNT_WORDS: ReadonlySet<string> = new Set(
  wordsOf('a an half one two three four five six seven eight nine ten several few'),
)
export const LENGTH_UNITS: ReadonlySet<string> = new Set(
  wordsOf('hour hours minute minutes day days week weeks month months year years decade decades'),
)
export const LATER_WORDS: ReadonlySet<string> = new Set(wordsOf('later afterwards afterward after'))

/** The next few decades: behind when, stood before. */
export const ROW_WORDS: ReadonlySet<string> = new Set(wordsOf('following previous ensuing intervening next'))
export const ROW_UNITS: ReadonlySet<string> = new Set(
  wordsOf('day night week month year season decade century days weeks months years decades centuries'),
)
/** What tells that it is to come. */
export const AHEAD_WORDS: ReadonlySet<string> = new Set(
  wordsOf("will would could may might plan plans aim aims hope hopes expect expects expected 'll"),
)
