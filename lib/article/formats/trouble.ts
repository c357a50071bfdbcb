/** Why what somebody brought is no article that can be read; each is told in words of the reader's language. */
export type Trouble =
  | {
      readonly kind:
        | 'empty'
        /** The file has more bytes than it may. */
        | 'big'
        | 'binary'
        | 'doc'
        /** A zip that is no Word document. */
        | 'archive'
        /** An archive that unpacks to far more than an article. */
        | 'bomb'
        | 'damaged'
        /** A document whose password nobody gave. */
        | 'locked'
        /** A PDF of pictures: there are no letters in it. */
        | 'pictures'
        /** It took more time or memory than a text of its length may. */
        | 'outgrown'
    }
  /** More characters than an article may have. */
  | { readonly kind: 'long'; readonly characters: number }
  /** Too few words to be asked about. */
  | { readonly kind: 'short'; readonly characters: number }
  /** The facts.yaml that came along can't be used as it is. */
  | { readonly kind: 'decisions'; readonly line: number }
  /** Reading it took more steps than its length allows, at this sentence. */
  | { readonly kind: 'dense'; readonly line: number }

/** Of a file, in bytes. */
export const MOST_BYTES = 1024 * 1024

/** Of an article's own text: longer than any newspaper prints, and read in seconds. */
export const MOST_CHARACTERS = 100_000
export const FEWEST_CHARACTERS = 20
