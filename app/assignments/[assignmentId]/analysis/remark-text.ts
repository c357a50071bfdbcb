import { createFormatter } from 'use-intl/core'
import type { Remark } from '#lib/classes/analysis/remark'
import { type Locale, wordsFor } from '#ui/words'

/** What a figure means, as a sentence for a teacher. */
export const remarkInWords = (remark: Remark, locale: Locale): string => {
  const words = wordsFor(locale, 'analysis')
  const format = createFormatter({ locale })
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 })
  const number = (value: number) => format.number(value, { maximumFractionDigits: 1 })
  switch (remark.kind) {
    case 'key-doubtful':
      return words('keyDoubtful', {
        option: remark.option,
        chosen: number(remark.chosen),
        of: number(remark.of),
      })
    case 'works-backwards':
      return words('worksBackwards')
    case 'tells-little':
      return words('tellsLittle')
    case 'very-easy':
      return words('veryEasy', { share: percent(remark.facility) })
    case 'no-better-than-guessing':
      return words('noBetter', { share: percent(remark.facility) })
    case 'idle-distractors':
      return words('idle', { options: remark.options.join(' · ') })
    case 'sound':
      return words('sound')
    case 'nothing-stands-out':
      return words('nothingStandsOut')
    default:
      return remark satisfies never
  }
}
