import { useCallback, useRef, useState } from 'react'
import type {
  AnsweredView,
  CardBackView,
  DueView,
  FeedbackView,
  QuestionView,
  StudyView,
} from '#data/study/views'
import type { ItemResponse } from '#lib/items/response'
import { newAnswerId } from './answer-id'
import { sendAnswer } from './send'
import { sendUndoStep } from './send-few'

/** What the screen shows. */
export type Phase =
  | { readonly kind: 'asking'; readonly question: QuestionView; readonly back: CardBackView | null }
  | {
      readonly kind: 'sending'
      readonly question: QuestionView
      readonly response: ItemResponse
      readonly status: 'sending' | 'retrying' | 'refused'
    }
  | {
      readonly kind: 'answered'
      readonly question: QuestionView
      readonly response: ItemResponse
      readonly feedback: FeedbackView
      readonly elapsedMs: number
    }
  | { readonly kind: 'over' }

/** What has become of taking the last step back. */
export type UndoStatus =
  | 'none'
  | 'retrying'
  | 'failed'
  | 'done'
  /** There was none: the last answer was taken, and its mark waits until an assignment is over. */
  | 'withheld'

const phaseOf = ({ question, back }: StudyView): Phase =>
  question ? { kind: 'asking', question, back } : { kind: 'over' }

/** Where a sitting is, as the screen knows it. */
const useStanding = (initial: StudyView) => {
  const [study, setStudy] = useState(initial)
  const [phase, setPhase] = useState<Phase>(() => phaseOf(initial))
  const [dues, setDues] = useState<readonly DueView[]>([])
  const [undone, setUndone] = useState<UndoStatus>('none')
  const busy = useRef(false)
  return { study, setStudy, phase, setPhase, dues, setDues, undone, setUndone, busy }
}

type Standing = ReturnType<typeof useStanding>

/** Sends what a learner answers; a flashcard has told all already, so it makes way for the next at once. */
const useAnswering = ({ study, setStudy, setPhase, setDues, setUndone, busy }: Standing) => {
  const { sessionId, mode } = study
  const shownAt = useRef<number | null>(null)
  const answer = useCallback(
    async (question: QuestionView, response: ItemResponse) => {
      if (busy.current) return
      busy.current = true
      setUndone('none')
      const sending = (status: 'sending' | 'retrying' | 'refused') =>
        setPhase({ kind: 'sending', question, response, status })
      sending('sending')
      const now = new Date()
      const elapsedMs = Math.max(0, Math.round(now.getTime() - (shownAt.current ?? now.getTime())))
      const body = {
        answerId: newAnswerId(),
        sessionId,
        itemId: question.itemId,
        response,
        answeredAt: now.toISOString(),
        elapsedMs,
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      }
      const sent = await sendAnswer(body, () => sending('retrying'))
      busy.current = false
      if (!sent.ok) return sending('refused')
      const { study: after, feedback } = sent.view
      setStudy(after)
      if (feedback === 'withheld') {
        setUndone('withheld')
        setPhase(phaseOf(after))
        return
      }
      setDues((all) => [...all, feedback.due])
      setPhase(
        mode === 'flashcards'
          ? phaseOf(after)
          : { kind: 'answered', question, response, feedback, elapsedMs },
      )
    },
    [sessionId, mode, busy, setStudy, setPhase, setDues, setUndone],
  )
  const questionShown = useCallback(() => {
    shownAt.current = Date.now()
  }, [])
  return { answer, questionShown }
}

/** Takes the last step back: a few tries, then it says that it could not. */
const useUndoing = ({ study, setStudy, setPhase, setDues, setUndone, busy }: Standing) =>
  useCallback(async () => {
    if (busy.current || !study.canUndo) return
    busy.current = true
    const sent = await sendUndoStep(study.sessionId, () => setUndone('retrying'))
    busy.current = false
    if (!sent.ok) return setUndone('failed')
    setUndone('done')
    setStudy(sent.view)
    setDues((all) => all.slice(0, -1))
    setPhase(phaseOf(sent.view))
  }, [study.canUndo, study.sessionId, busy, setStudy, setPhase, setDues, setUndone])

/** A sitting: where it stands, what is on the screen, and what a learner can do. */
export const useStudy = (initial: StudyView) => {
  const standing = useStanding(initial)
  const { study, setStudy, phase, setPhase, dues, undone, setUndone } = standing
  const { answer, questionShown } = useAnswering(standing)
  const undo = useUndoing(standing)
  const goOn = useCallback(() => {
    setUndone('none')
    setPhase(phaseOf(study))
  }, [study, setPhase, setUndone])
  /** The answer on the screen was rated anew. */
  const amended = useCallback(
    ({ study: after, feedback }: AnsweredView) => {
      setStudy(after)
      if (feedback === 'withheld') return
      setPhase((before) => (before.kind === 'answered' ? { ...before, feedback } : before))
    },
    [setStudy, setPhase],
  )
  return { study, phase, dues, undone, answer, goOn, undo, amended, questionShown }
}
