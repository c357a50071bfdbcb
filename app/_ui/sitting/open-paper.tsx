import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { PaperView, SlotView } from '#data/sitting/views'
import type { ItemResponse } from '#lib/items/response'
import type { StudyWords } from '#ui/words'
import { AnswerForm } from '../question/answer-form'
import { Stem } from '../question/stem'
import { Countdown } from './countdown'
import { HandIn } from './hand-in'
import { Leave } from './leave'
import { isAnswered, Places } from './places'
import { SavingLine } from './saving-line'
import { useHydrated } from './use-hydrated'
import type { Paper } from './use-paper'

/** What closes later than this is no matter of minutes: the assignment's page names the day. */
const DAY_MS = 86_400_000

/** Which question is shown, since when, and for which time: each time the focus is brought to it, field or stem. */
const usePlace = <Slot extends SlotView>(slots: readonly Slot[]) => {
  const firstOpen = slots.findIndex((slot) => !isAnswered(slot))
  const [{ at, visit }, setPlace] = useState({ at: Math.max(0, firstOpen), visit: 0 })
  const stem = useRef<HTMLHeadingElement>(null)
  const shownAt = useRef(0)
  const shown = slots[at]
  const itemId = shown?.question.itemId
  useEffect(() => {
    if (itemId) shownAt.current = Date.now()
  }, [itemId])
  const go = (index: number) => {
    setPlace((now) => ({ at: index, visit: now.visit + 1 }))
    stem.current?.focus()
  }
  return { at, visit, shown, stem, go, spentMs: () => Date.now() - shownAt.current }
}

/** To the question before and after. */
const Steps = ({
  at,
  last,
  words,
  onGo,
  children,
}: {
  at: number
  last: number
  words: StudyWords
  onGo: (index: number) => void
  children: ReactNode
}) => (
  <div className="actions go-on">
    <button type="button" className="button-quiet" disabled={at === 0} onClick={() => onGo(at - 1)}>
      {words.previous}
    </button>
    <button type="button" className="button-quiet" disabled={at === last} onClick={() => onGo(at + 1)}>
      {words.next}
    </button>
    {children}
  </div>
)

/** The question that is shown, with its way of being answered. */
const Question = ({
  question,
  words,
  isNamed,
  stem,
  visit,
  ...answering
}: { isNamed: boolean } & Pick<ReturnType<typeof usePlace>, 'stem' | 'visit'> &
  Parameters<typeof AnswerForm>[0]) => (
  <>
    <Stem question={question} words={words} answerKey={null} isNamed={isNamed} headingRef={stem} />
    <AnswerForm key={`${question.itemId}:${visit}`} question={question} words={words} {...answering} />
  </>
)

/** The way out, the places and the clock; then what stands beside the paper, and what is to be known of this question. */
const Head = ({
  leaveTo,
  left,
  words,
  aside,
  note,
  children,
}: {
  leaveTo: string
  left: number | null
  words: StudyWords
  aside: ReactNode
  note: string | null
  children: ReactNode
}) => (
  <>
    <div className="progress">
      <Leave to={leaveTo} words={words} />
      {children}
      {left !== null && left < DAY_MS && <Countdown left={left} words={words} />}
    </div>
    {aside && <p className="byline">{aside}</p>}
    {note !== null && <p className="notice">{note}</p>}
  </>
)

interface OpenPaperProps<Slot extends SlotView> {
  readonly view: PaperView<Slot>
  readonly paper: Paper
  readonly words: StudyWords
  readonly isMarkedAtOnce: boolean
  /** Whether each question says which article it is from. */
  readonly isNamed: boolean
  /** Where one is who leaves it for now. */
  readonly leaveTo: string
  /** What stands beside the whole paper. */
  readonly aside?: ReactNode
  /** What is to be known of a question while it is open, in words; null where it is nothing. */
  readonly noteOn?: (slot: Slot) => string | null
  /** What is shown of a question that has been told already. */
  readonly marked: (slot: Slot, stem: ReturnType<typeof usePlace>['stem']) => ReactNode
}

/** A sitting that is open: its questions in any order, each change kept as it is made. */
export const OpenPaper = <Slot extends SlotView>({
  view,
  paper: { saving, left, put, handIn },
  words,
  isMarkedAtOnce,
  isNamed,
  leaveTo,
  aside,
  noteOn,
  marked,
}: OpenPaperProps<Slot>) => {
  const { at, visit, shown, stem, go, spentMs } = usePlace(view.questions)
  const isHydrated = useHydrated()
  if (!shown) return null
  const { question, response } = shown
  const isOpen = isHydrated && left !== 0
  const last = view.questions.length - 1
  const open = view.questions.filter((slot) => !isAnswered(slot)).length
  const saying = (isGiven: boolean) => (given: ItemResponse) =>
    put(question.itemId, given, { isGiven, elapsedMs: spentMs() })
  return (
    <div className="study" data-mode="test" data-answered={false}>
      <Head leaveTo={leaveTo} left={left} words={words} aside={aside} note={noteOn?.(shown) ?? null}>
        <Places slots={view.questions} at={at} words={words} onGo={go} />
      </Head>
      {shown.feedback ? (
        marked(shown, stem)
      ) : (
        <Question
          {...{ question, response, words, isMarkedAtOnce, isNamed, stem, visit }}
          answerKey={null}
          onPut={isOpen ? saying(false) : null}
          onGive={isOpen ? saying(true) : null}
          onNext={at < last ? () => go(at + 1) : null}
        />
      )}
      <Steps at={at} last={last} words={words} onGo={go}>
        <SavingLine saving={saving} words={words} />
      </Steps>
      <HandIn
        open={open}
        isQuiet={open > 0 && at < last}
        words={words}
        onHandIn={() => void handIn('asked')}
      />
    </div>
  )
}
