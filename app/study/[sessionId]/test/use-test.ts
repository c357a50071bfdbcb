import { useCallback, useRef, useState } from 'react'
import type { TestView } from '#data/study/views'
import type { ItemResponse } from '#lib/items/response'
import { sendDraft, sendHandIn } from '../send-few'

/** Whether what is on the screen is on the server too. */
export type Saving = 'saved' | 'saving' | 'retrying' | 'failed'

type Open = Extract<TestView, { kind: 'open' }>

/** A test that is being taken: each answer is saved as it is given, one after the other, and all can be changed. */
export const useTest = (initial: TestView) => {
  const [view, setView] = useState(initial)
  const [given, setGiven] = useState<Readonly<Record<string, ItemResponse>>>(
    initial.kind === 'open' ? initial.given : {},
  )
  const [saving, setSaving] = useState<Saving>('saved')
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const { sessionId } = initial

  const handIn = useCallback(async () => {
    setSaving('saving')
    await queue.current
    const sent = await sendHandIn(sessionId, () => setSaving('retrying'))
    setSaving(sent.ok ? 'saved' : 'failed')
    if (sent.ok) setView(sent.view)
  }, [sessionId])

  const put = useCallback(
    (itemId: string, response: ItemResponse, elapsedMs: number) => {
      setGiven((all) => ({ ...all, [itemId]: response }))
      setSaving('saving')
      const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
      const body = { sessionId, itemId, response, elapsedMs, timeZone }
      const send = async () => {
        const sent = await sendDraft(body, () => setSaving('retrying'))
        setSaving(sent.ok ? 'saved' : 'failed')
        if (sent.ok && !sent.view.isOpen) void handIn()
      }
      queue.current = queue.current.then(send)
    },
    [sessionId, handIn],
  )

  return { view, given, saving, put, handIn }
}

/** Whether a question has an answer: what was taken back is none. */
export const isGiven = (given: Readonly<Record<string, ItemResponse>>, itemId: string): boolean =>
  (given[itemId]?.kind ?? 'skipped') !== 'skipped'

/** How many of the questions have no answer yet. */
export const countOpen = ({ questions }: Open, given: Readonly<Record<string, ItemResponse>>): number =>
  questions.filter(({ itemId }) => !isGiven(given, itemId)).length
