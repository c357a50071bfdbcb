import type { TakingView } from '#data/classes/learner-views'
import { type Locale, momentInWords, wordsFor } from '#ui/words'

/** How often it may be taken in all; null for as often as one likes. */
const attemptsIn = ({ attemptsLeft, attempts }: TakingView): number | null =>
  attemptsLeft === null ? null : attemptsLeft + attempts.length

const attemptsInWords = (taking: TakingView, locale: Locale): string => {
  const words = wordsFor(locale, 'taking')
  const { attemptsLeft } = taking
  if (attemptsLeft === null) return words('anyAttempts')
  return attemptsIn(taking) === 1 ? words('oneAttempt') : words('attemptsLeft', { attempts: attemptsLeft })
}

/** An assignment's rules in sentences, the dates on the learner's own clocks. */
export const Terms = ({
  taking,
  timeZone,
  locale,
}: {
  taking: TakingView
  timeZone: string
  locale: Locale
}) => {
  const words = wordsFor(locale, 'taking')
  const at = (instant: string) => momentInWords(locale, instant, timeZone)
  const { dueAt, closesAt, late, timeLimit, isPractice } = taking
  // Who can take it no more is told why below.
  const canGoOn = !['closed', 'excused', 'none-left'].includes(taking.admission)
  const percent = (share: number) => Math.round(share * 100)
  const lines = [
    words('items', { items: taking.items, of: taking.of }),
    ...(isPractice ? [words('practice')] : []),
    ...(dueAt ? [words('due', { at: at(dueAt) })] : []),
    ...(dueAt && late.kind === 'deduct'
      ? [words('lateDeduct', { perDay: percent(late.perDay), most: percent(late.most) })]
      : []),
    ...(dueAt && late.kind === 'accept' ? [words('lateAccept')] : []),
    ...(dueAt && late.kind === 'refuse' ? [words('lateRefuse')] : []),
    ...(dueAt && late.kind !== 'refuse' && (timeLimit !== null || closesAt !== null)
      ? [words('lateBegun')]
      : []),
    ...(closesAt ? [words('closes', { at: at(closesAt) })] : []),
    timeLimit === null ? words('noLimit') : words('limit', { minutes: timeLimit }),
    ...(canGoOn ? [attemptsInWords(taking, locale)] : []),
    // Of one attempt there is nothing to choose the score from.
    ...(isPractice || attemptsIn(taking) === 1 ? [] : [words(`counting-${taking.counting}`)]),
    isPractice ? words('toldPractice') : words(`told-${toldKey(taking.feedback)}`),
    ...(taking.isExtended ? [words('extended')] : []),
  ]
  return (
    <ul className="terms mt-4">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

const toldKey = (feedback: TakingView['feedback']) => {
  switch (feedback) {
    case 'never':
      return 'never'
    case 'after-answer':
      return 'answer'
    case 'after-submission':
      return 'submission'
    case 'after-closing':
      return 'closing'
    default:
      return feedback satisfies never
  }
}
