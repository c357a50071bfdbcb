import { useCallback, useEffect, useRef, useState } from 'react'
import type { AnsweredView, CardBackView, DueView, QuestionView, StudyView } from '#data/sitting/views'
import { useAnswering } from '../../_ui/sitting/use-answering'
import { type Place, placeOf } from './place'
import { type Aside, sendAside, sendUndo } from './send-step'

/** What has become of the last step that was no answer: of taking one back, or of putting a question aside. */
export type StepStatus =
  | 'none'
  | 'retrying'
  | 'failed'
  | 'done'
  | 'answer-again'
  | 'withheld'
  | 'step-withheld'
  | 'buried'
  | 'suspended'
  | 'hidden'
  | 'shown'
  | 'aside-failed'

/** The question that is shown; null when there is nothing left to ask now. */
interface Shown {
  readonly question: QuestionView
  readonly back: CardBackView | null
  /** The best time before it was answered. */
  readonly bestMs: number | null
  readonly place: Place
}

const shownOf = (study: StudyView): Shown | null => {
  const { question, back, bestMs } = study
  return question && { question, back, bestMs, place: placeOf(study) }
}

/** Where a sitting stands and which of its questions is on the screen, which may be one that is answered already. */
const useStanding = (initial: StudyView) => {
  const [study, setStudy] = useState(initial)
  const [shown, setShown] = useState(() => shownOf(initial))
  const [dues, setDues] = useState<readonly DueView[]>([])
  const [undone, setUndone] = useState<StepStatus>('none')
  const [hidden, setHidden] = useState<string | null>(null)
  const undoable: StudyView['undoable'] =
    hidden === null ? study.undoable : { entryId: hidden, step: { kind: 'hide' } }
  /** After any step that the server knows of, that is the last one. */
  const take = useCallback((now: StudyView) => {
    setHidden(null)
    setStudy(now)
  }, [])
  return { study: { ...study, undoable }, take, shown, setShown, dues, setDues, undone, setUndone, setHidden }
}

/** Takes the last step back, whatever it was: after an amendment the answer stays on the screen as it was before. */
const useUndo = ({
  standing: { study, take, setDues, setUndone },
  isBusy,
  reword,
  show,
}: Pick<ReturnType<typeof useAnswering>, 'isBusy' | 'reword'> & {
  standing: ReturnType<typeof useStanding>
  show: (study: StudyView) => void
}) => {
  const { sessionId, undoable } = study
  return useCallback(async () => {
    if (isBusy.current || !undoable) return
    isBusy.current = true
    if (undoable.step.kind === 'hide') {
      const shown = await sendAside(sessionId, undoable.entryId, 'show')
      isBusy.current = false
      if (!shown.ok) return setUndone('failed')
      take(shown.view)
      setUndone('shown')
      return show(shown.view)
    }
    const sent = await sendUndo(sessionId, undoable.entryId, () => setUndone('retrying'))
    isBusy.current = false
    if (!sent.ok) return setUndone('failed')
    take(sent.view.study)
    const { feedback } = sent.view
    if (feedback === 'withheld') return setUndone('step-withheld')
    const isAnswer = undoable.step.kind === 'answer'
    setUndone(isAnswer ? 'answer-again' : 'done')
    if (isAnswer) setDues((all) => all.slice(0, -1))
    if (feedback !== null) return reword(feedback)
    show(sent.view.study)
  }, [sessionId, undoable, isBusy, reword, show, take, setDues, setUndone])
}

const ASIDE_DONE = { bury: 'buried', suspend: 'suspended', hide: 'hidden' } as const

/** Puts the question on the screen aside, answered or not, and shows the next. */
const useAside = ({
  standing: { study, take, shown, setUndone, setHidden },
  isBusy,
  show,
}: Pick<ReturnType<typeof useAnswering>, 'isBusy'> & {
  standing: ReturnType<typeof useStanding>
  show: (study: StudyView) => void
}) => {
  const { sessionId } = study
  const itemId = shown?.question.itemId
  return useCallback(
    async (aside: Aside) => {
      if (isBusy.current || itemId === undefined) return
      isBusy.current = true
      const sent = await sendAside(sessionId, itemId, aside)
      isBusy.current = false
      if (!sent.ok) return setUndone('aside-failed')
      take(sent.view)
      if (aside === 'hide') setHidden(itemId)
      setUndone(ASIDE_DONE[aside])
      show(sent.view)
    },
    [sessionId, itemId, isBusy, show, take, setUndone, setHidden],
  )
}

/** A sitting: where it stands, what is on the screen, and what a learner can do. */
export const useStudy = (initial: StudyView, isFromServer: boolean) => {
  const standing = useStanding(initial)
  const { study, take, shown, setShown, dues, setDues, undone, setUndone } = standing
  const { sessionId, mode } = study

  const answered = (view: AnsweredView) => {
    take(view.study)
    const { feedback } = view
    if (feedback === 'withheld') {
      setUndone('withheld')
      return show(view.study)
    }
    setDues((all) => [...all, feedback.due])
    setUndone('none')
    // A flashcard has told all already, so it makes way for the next at once.
    if (mode === 'flashcards') show(view.study)
  }
  const { answering, isBusy, ask, put, give, reword } = useAnswering(
    sessionId,
    isFromServer,
    initial.putDown,
    answered,
  )
  const show = useCallback(
    (now: StudyView) => {
      setShown(shownOf(now))
      if (now.question) ask(now.question, now.putDown)
    },
    [setShown, ask],
  )
  const isBegun = useRef(false)
  useEffect(() => {
    if (!isBegun.current) show(initial)
    isBegun.current = true
  }, [show, initial])

  const goOn = useCallback(() => {
    setUndone('none')
    show(study)
  }, [study, show, setUndone])
  const undo = useUndo({ standing, isBusy, reword, show })
  const putAside = useAside({ standing, isBusy, show })
  const amended = useCallback(
    (view: AnsweredView) => {
      take(view.study)
      setUndone('none')
      if (view.feedback !== 'withheld') reword(view.feedback)
    },
    [take, setUndone, reword],
  )
  return { study, shown, answering, dues, undone, put, give, goOn, undo, putAside, amended }
}
