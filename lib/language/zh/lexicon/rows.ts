/** The words of a lexicon, written as lists with blanks between them. */
export const wordsOf = (...lists: readonly string[]): string[] =>
  lists
    .join(' ')
    .split(' ')
    .flatMap((part) => part.split('\n'))
    .filter((word) => word !== '')

/** A look-up from lists by what they mean: `{ office: '总统 总理' }`. A word that stands in two lists means the later one. */
export const byMeaning = <Meaning extends string>(
  lists: Readonly<Record<Meaning, string>>,
): ReadonlyMap<string, Meaning> =>
  new Map(
    (Object.entries(lists) as [Meaning, string][]).flatMap(([meaning, words]) =>
      wordsOf(words).map((word) => [word, meaning] as const),
    ),
  )
