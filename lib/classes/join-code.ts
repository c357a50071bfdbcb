/** Letters and digits that nobody confuses, spoken or written on a board: no 0 O 1 I L, no U beside V, no S beside 5. */
const ALPHABET = 'ABCDEFGHJKMNPQRTVWXYZ2346789'
export const JOIN_CODE_LENGTH = 7

/** The largest multiple of the alphabet's size in a byte: bytes above would make its first letters likelier. */
const FAIR = 256 - (256 % ALPHABET.length)

/** Letters and digits that nobody confuses, from random bytes; fewer than there are bytes, since some are thrown away. */
export const letters = (bytes: Uint8Array): string =>
  [...bytes]
    .filter((byte) => byte < FAIR)
    .map((byte) => ALPHABET[byte % ALPHABET.length])
    .join('')

/**
 * A join code from random bytes; 28^7 codes, about 33 bits.
 *
 * @param bytes some more than JOIN_CODE_LENGTH of them, since some are thrown away
 * @returns null when there were too few
 */
export const joinCode = (bytes: Uint8Array): string | null => {
  const all = letters(bytes)
  return all.length < JOIN_CODE_LENGTH ? null : all.slice(0, JOIN_CODE_LENGTH)
}

/** What somebody typed as a join code: lower case, spaces and hyphens do no harm. */
export const readJoinCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '')
