/**
 * What item analysis is made from: a row a learner, a column an item. A score is a share of the item's points, 0 to 1;
 * null is an item that this learner was not given or has not reached.
 */
export type ScoreTable = readonly (readonly (number | null)[])[]

/** How many items the table has: its longest row. */
export const itemCount = (table: ScoreTable): number => Math.max(0, ...table.map((row) => row.length))

/** A learner's sum over what was answered. */
export const totalOf = (row: readonly (number | null)[]): number =>
  row.reduce<number>((sum, score) => sum + (score ?? 0), 0)

/** The learners who answered an item: their score on it, and their whole rows. */
export const answersTo = (
  table: ScoreTable,
  item: number,
): { readonly score: number; readonly row: readonly (number | null)[] }[] =>
  table.flatMap((row) => {
    const score = row[item]
    return score === null || score === undefined ? [] : [{ score, row }]
  })

/** The learners who answered every item, as plain numbers. */
export const completeRows = (table: ScoreTable): number[][] => {
  const items = itemCount(table)
  return table
    .filter((row) => row.length === items && row.every((score) => score !== null))
    .map((row) => row.map((score) => score ?? 0))
}

/** Whether an item knows only right and wrong. */
export const isDichotomous = (scores: readonly number[]): boolean =>
  scores.every((score) => score === 0 || score === 1)
