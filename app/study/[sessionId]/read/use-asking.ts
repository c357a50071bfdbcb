import { useEffect, useRef, useState } from 'react'
import type { AnsweredView, FeedbackView, QuestionView, StudyView } from '#data/study/views'
import type { ItemResponse } from '#lib/items/response'
import { newAnswerId } from '../answer-id'
import { sendAnswer } from '../send'

type Phase =
  | { readonly kind: 'asking' }
  | {
      readonly kind: 'sending'
      readonly response: ItemResponse
      readonly status: 'sending' | 'retrying' | 'refused'
    }
  | { readonly kind: 'answered'; readonly response: ItemResponse; readonly feedback: FeedbackView }
  /** Taken; its mark waits until an assignment that asks the same is over. */
  | { readonly kind: 'withheld'; readonly response: ItemResponse }

/** One question of an article that is being read: what has become of it, and how it is answered. */
export const useAsking = (
  sessionId: string,
  question: QuestionView,
  onAnswered: (right: boolean, after: StudyView) => void,
) => {
  const [phase, setPhase] = useState<Phase>({ kind: 'asking' })
  const shownAt = useRef<number | null>(null)
  useEffect(() => {
    shownAt.current = Date.now()
  }, [])
  const answer = async (response: ItemResponse) => {
    const sending = (status: 'sending' | 'retrying' | 'refused') =>
      setPhase({ kind: 'sending', response, status })
    sending('sending')
    const now = new Date()
    const body = {
      answerId: newAnswerId(),
      sessionId,
      itemId: question.itemId,
      response,
      answeredAt: now.toISOString(),
      elapsedMs: Math.max(0, Math.round(now.getTime() - (shownAt.current ?? now.getTime()))),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }
    const sent = await sendAnswer(body, () => sending('retrying'))
    if (!sent.ok) return sending('refused')
    const { feedback, study } = sent.view
    if (feedback === 'withheld') return setPhase({ kind: 'withheld', response })
    setPhase({ kind: 'answered', response, feedback })
    onAnswered(feedback.correct, study)
  }
  /** The answer was rated anew. */
  const amended = ({ feedback, study }: AnsweredView) => {
    if (feedback === 'withheld') return
    setPhase((before) => (before.kind === 'answered' ? { ...before, feedback } : before))
    onAnswered(feedback.correct, study)
  }
  return { phase, answer, amended }
}
