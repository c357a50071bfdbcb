import { wordsOf } from '#lib/language/zh/lexicon/rows'

/** Words by which an English sentence leans on those before it. */

/** They join a sentence to the one before; without them it tells the same. */
export const JOINING: ReadonlySet<string> = new Set(
  wordsOf('but and however meanwhile still yet moreover finally eventually nevertheless nonetheless'),
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
