import { useCallback, useEffect, useRef, useState } from 'react'
import type { AttemptView } from '#data/classes/views'
import type { ItemResponse } from '#lib/items/response'
import { newAnswerId } from '../../study/[sessionId]/answer-id'
import { type AttemptAnswer, forget, keep, pendingOf } from './pending'
import { sendAnswer, sendHandIn } from './send'

/** Whether what is on the screen is on the server too. */
export type Saving = 'saved' | 'saving' | 'retrying' | 'refused'

type Given = AttemptView['questions'][number]

const withGiven = (view: AttemptView, setItemId: string, given: Partial<Given>): AttemptView => ({
  ...view,
  questions: view.questions.map((one) => (one.question.itemId === setItemId ? { ...one, ...given } : one)),
})

/** An attempt that is being taken: each answer is kept on the device and sent when given, one after the other. */
export const useAttempt = (initial: AttemptView) => {
  const [view, setView] = useState(initial)
  const [saving, setSaving] = useState<Saving>('saved')
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const { attemptId } = initial

  const handIn = useCallback(async () => {
    await queue.current
    setSaving('saving')
    const sent = await sendHandIn(attemptId, () => setSaving('retrying'))
    setSaving(sent.ok ? 'saved' : 'refused')
    if (sent.ok) setView(sent.view)
  }, [attemptId])

  const send = useCallback(
    (body: AttemptAnswer) => {
      setSaving('saving')
      queue.current = queue.current.then(async () => {
        const sent = await sendAnswer(body, () => setSaving('retrying'))
        forget(body)
        setSaving(sent.ok ? 'saved' : 'refused')
        if (!sent.ok) return
        if (sent.view.kind === 'over') void handIn()
        else setView((now) => withGiven(now, body.setItemId, { feedback: sent.view.feedback }))
      })
    },
    [handIn],
  )

  const put = useCallback(
    (setItemId: string, response: ItemResponse, elapsedMs: number) => {
      const answeredAt = new Date().toISOString()
      const body = { answerId: newAnswerId(), attemptId, setItemId, response, answeredAt, elapsedMs }
      setView((now) => withGiven(now, setItemId, { response }))
      keep(body)
      send(body)
    },
    [attemptId, send],
  )

  useEffect(() => {
    // What a page that was closed without a network had not sent.
    for (const body of pendingOf(attemptId)) {
      setView((now) => withGiven(now, body.setItemId, { response: body.response }))
      send(body)
    }
  }, [attemptId, send])

  return { view, saving, put, handIn }
}
