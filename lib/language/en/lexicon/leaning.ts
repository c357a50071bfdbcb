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
