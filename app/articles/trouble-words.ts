import type { Trouble } from '#lib/article/formats/trouble'
import { fill } from '../_ui/question/fill'

export type TroubleWords = Readonly<Record<`trouble-${Trouble['kind']}`, string>>

/** Why an article could not be read, to whoever brought it. */
export const troubleInWords = (trouble: Trouble, words: TroubleWords): string => {
  switch (trouble.kind) {
    case 'long':
    case 'short':
      return fill(words[`trouble-${trouble.kind}`], { characters: trouble.characters })
    case 'dense':
    case 'decisions':
      return fill(words[`trouble-${trouble.kind}`], { line: trouble.line })
    default:
      return words[`trouble-${trouble.kind}`]
  }
}
