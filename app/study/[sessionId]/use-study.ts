import { useCallback, useRef, useState } from 'react'
import type { DueView, FeedbackView, QuestionView, StudyView } from '#data/views'
import type { Response } from '#lib/items/response'
import { newAnswerId } from './answer-id'
import { sendAnswer, sendUndo } from './send'

/** What the screen shows. */
export type Phase =
  | {
      readonly kind: 'asking'
      readonly question: QuestionView
      readonly notice: 'undone' | 'undo-failed' | null
    }
  | {
      readonly kind: 'sending'
      readonly question: QuestionView
      readonly response: Response
      readonly status: 'sending' | 'retrying' | 'refused'
    }
  | {
      readonly kind: 'answered'
      readonly question: QuestionView
      readonly response: Response
      readonly feedback: FeedbackView
      readonly undoFailed: boolean
    }
  | { readonly kind: 'over' }

const phaseOf = (study: StudyView, notice: 'undone' | null = null): Phase =>
  study.question ? { kind: 'asking', question: study.question, notice } : { kind: 'over' }

/** A sitting: where it stands, what is on the screen, and the three things a learner can do. */
export const useStudy = (initial: StudyView) => {
  const [study, setStudy] = useState(initial)
  const [phase, setPhase] = useState<Phase>(() => phaseOf(initial))
  const [dues, setDues] = useState<readonly DueView[]>([])
  const shownAt = useRef<number | null>(null)
  const busy = useRef(false)

  const answer = useCallback(
    async (question: QuestionView, response: Response) => {
      if (busy.current) return
      busy.current = true
      const sending = (status: 'sending' | 'retrying' | 'refused') =>
        setPhase({ kind: 'sending', question, response, status })
      sending('sending')
      const now = new Date()
      const body = {
        answerId: newAnswerId(),
        sessionId: study.sessionId,
        itemId: question.itemId,
        response,
        answeredAt: now.toISOString(),
        elapsedMs: Math.max(0, Math.round(now.getTime() - (shownAt.current ?? now.getTime()))),
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      }
      const sent = await sendAnswer(body, () => sending('retrying'))
      busy.current = false
      if (!sent.ok) return sending('refused')
      setStudy(sent.view.study)
      setDues((all) => [...all, sent.view.feedback.due])
      setPhase({ kind: 'answered', question, response, feedback: sent.view.feedback, undoFailed: false })
    },
    [study.sessionId],
  )

  const goOn = useCallback(() => setPhase(phaseOf(study)), [study])

  const undo = useCallback(async () => {
    if (busy.current || !study.canUndo) return
    busy.current = true
    const sent = await sendUndo(study.sessionId, () => undefined)
    busy.current = false
    if (sent.ok) {
      setStudy(sent.view)
      setDues((all) => all.slice(0, -1))
      setPhase(phaseOf(sent.view, 'undone'))
      return
    }
    setPhase((before) => {
      if (before.kind === 'asking') return { ...before, notice: 'undo-failed' }
      return before.kind === 'answered' ? { ...before, undoFailed: true } : before
    })
  }, [study.canUndo, study.sessionId])

  const questionShown = useCallback(() => {
    shownAt.current = Date.now()
  }, [])

  return { study, phase, dues, answer, goOn, undo, questionShown }
}
