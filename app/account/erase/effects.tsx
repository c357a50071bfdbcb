import type { ErasureView } from '#data/account/erasure'
import { type Locale, wordsFor } from '#ui/words'

/** What erasing somebody does to classes and articles, before it is done. */
export const Effects = ({ erasure, locale }: { erasure: ErasureView; locale: Locale }) => {
  const words = wordsFor(locale, 'erasing')
  const { inTheWay, going, counted, left, articles, answers } = erasure
  const list = (names: readonly string[]) => names.join(locale === 'en' ? ', ' : '、')
  const told = [
    ...(inTheWay.length > 0 ? [words('inTheWay', { classes: list(inTheWay) })] : []),
    ...(going.length > 0 ? [words('going', { classes: list(going) })] : []),
    ...(left.length > 0 ? [words('left', { classes: list(left) })] : []),
    ...(counted.length > 0 ? [words('counted', { classes: list(counted) })] : []),
    ...(articles > 0 ? [words('articles', { n: articles })] : []),
    words('answers', { n: answers }),
  ]
  return (
    <ul className="mt-4 list-disc ps-6">
      {told.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
