import { PARTICLES } from '#lib/language/en/lexicon/given-names'

/** What forms of a name have in common, and which part of it stands for the whole. */

/** Letters without accents, and the endings that transcriptions write in several ways: Zelenskyy, Zelenskiy; Müller, Mueller. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(?<=[aou])e(?=[bcdfghj-np-tv-z])/gu, '')
    .replace(/^(?:el|al)-/u, '')
    .replace(/(?:iy|ij|yy|ii|yi|i|y)$/u, 'y')

/** The family name: the last word, with the particles before it. */
export const familyName = (name: string): string => {
  const parts = name.split(' ').filter((part) => !/^(?:Jr|Sr|[IVX]{2,5})\.?$/u.test(part))
  let at = parts.length - 1
  // Al Gore has a given name; Von der Leyen has none.
  const first = parts.length > 2 || /^\p{Ll}/u.test(name) ? 0 : 1
  while (at > first && PARTICLES.has((parts[at - 1] ?? '').toLowerCase())) at--
  return parts.slice(at).join(' ')
}
