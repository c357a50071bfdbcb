const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const PIECES = /\d+(?:\.\d+)?|[a-z]{3,}/giu

/** A month as its number, and figures as they are; null for a word that is neither. */
const sizeOf = (piece: string): number | null => {
  if (/^\d/u.test(piece)) return Number(piece)
  const month = MONTHS.indexOf(piece.slice(0, 3).toLowerCase())
  return month < 0 ? null : month + 1
}

/**
 * How early or how much an option says, as numbers to be compared one after the other: 2022年1月12日 and January 12, 2022
 * are both [2022, 1, 12], 1.5万吨 is [1.5]. Options of one item are written alike, so theirs can be compared.
 *
 * @returns null where the text holds no figure
 */
export const magnitudeOf = (text: string): readonly number[] | null => {
  const sizes = (text.replace(/(?<=\d),(?=\d)/gu, '').match(PIECES) ?? []).flatMap(
    (piece) => sizeOf(piece) ?? [],
  )
  if (sizes.length === 0 || !/\d/u.test(text)) return null
  const year = sizes.findIndex((size) => size >= 1000)
  // In English the year stands last.
  return year > 0 && sizes.length > 1
    ? [sizes[year] as number, ...sizes.filter((_, at) => at !== year)]
    : sizes
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((size, index) => size !== b[index])
  return at < 0 ? a.length - b.length : (a[at] as number) - (b[at] ?? 0)
}

/** Where a text stands among texts sorted from the earliest or least, from 0; null where they cannot be sorted. */
export const rankOf = (text: string, texts: readonly string[]): number | null => {
  const own = magnitudeOf(text)
  const all = texts.map(magnitudeOf)
  if (own === null || all.some((other) => other === null)) return null
  return all.filter((other) => compare(other as readonly number[], own) < 0).length
}
