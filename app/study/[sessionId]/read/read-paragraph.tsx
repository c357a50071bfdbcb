import { Check, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ReadingView } from '#data/sitting/views'
import type { StudyWords } from '#ui/words'

type Paragraph = ReadingView['paragraphs'][number]
type Stretch = Paragraph['stretches'][number]

const OutcomeSign = ({ outcome, words }: { outcome: 'right' | 'wrong'; words: StudyWords }) => {
  const Icon = outcome === 'right' ? Check : X
  return (
    <span className={outcome === 'right' ? 'right-answer' : 'wrong-answer'}>
      <Icon role="img" aria-label={outcome === 'right' ? words.right : words.wrong} size={16} />
    </span>
  )
}

/** A stretch that proves facts: a way to the next question about it, or how the last one went. */
const Line = ({
  stretch: { asks },
  text,
  outcomes,
  isCovered,
  words,
  onAsk,
}: {
  stretch: Stretch
  text: string
  outcomes: readonly ('right' | 'wrong' | null)[]
  isCovered: boolean
  words: StudyWords
  onAsk: (index: number) => void
}) => {
  const next = asks.find((index) => outcomes[index] === null)
  const told = asks.flatMap((index) => outcomes[index] ?? [])
  const signs = told.map((outcome, at) => <OutcomeSign key={asks[at]} outcome={outcome} words={words} />)
  if (isCovered) {
    return (
      <span className="covered">
        <span aria-hidden="true">{text}</span>
        <span className="sr-only">{words.covered}</span>
      </span>
    )
  }
  // It only helps to prove what another stretch answers.
  if (asks.length === 0) return text
  if (next === undefined) {
    return (
      <>
        <span className="fact-told">{text}</span>
        {signs}
      </>
    )
  }
  return (
    <>
      <a
        className="fact-line"
        href={`#ask-${next}`}
        onClick={(event) => {
          event.preventDefault()
          onAsk(next)
        }}
      >
        {text}
      </a>
      {signs}
    </>
  )
}

/** A paragraph with its facts underlined. */
export const ReadParagraph = ({
  paragraph: { kind, text, stretches },
  outcomes,
  covered,
  words,
  onAsk,
}: {
  paragraph: Paragraph
  outcomes: readonly ('right' | 'wrong' | null)[]
  /** The question whose proof must not be read now. */
  covered: number | null
  words: StudyWords
  onAsk: (index: number) => void
}) => {
  if (kind === 'title') return null
  const parts: ReactNode[] = []
  let at = 0
  for (const stretch of stretches) {
    parts.push(
      text.slice(at, stretch.start),
      <Line
        key={stretch.start}
        stretch={stretch}
        text={text.slice(stretch.start, stretch.end)}
        outcomes={outcomes}
        isCovered={covered !== null && stretch.proves.includes(covered)}
        words={words}
        onAsk={onAsk}
      />,
    )
    at = stretch.end
  }
  parts.push(text.slice(at))
  return kind === 'subheading' ? (
    <h2>{parts}</h2>
  ) : (
    <p className={kind === 'body' ? undefined : kind}>{parts}</p>
  )
}
