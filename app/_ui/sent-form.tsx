'use client'

import { type ComponentProps, type ReactNode, startTransition, useActionState, useState } from 'react'
import { useFrameWords } from '#ui/frame-words'

/** Whether a request never reached the server: that is how `fetch` says it. */
const isUnreached = (error: unknown): boolean => error instanceof TypeError

/**
 * `useActionState` for a form that may be sent without a network: then nothing happens to it.
 *
 * @returns the state, what sends the form, whether it is being sent, and whether the last try never reached the server
 */
export const useSending = <State,>(
  action: (before: Awaited<State>, form: FormData) => State | Promise<State>,
  initial: Awaited<State>,
): readonly [Awaited<State>, (form: FormData) => void, boolean, boolean] => {
  const [isUnsent, setUnsent] = useState(false)
  const [state, send, isSending] = useActionState<State, FormData>(async (before, form) => {
    setUnsent(false)
    try {
      return await action(before, form)
    } catch (error) {
      if (!isUnreached(error)) throw error
      setUnsent(true)
      return before
    }
  }, initial)
  return [state, send, isSending, isUnsent]
}

type FormProps = Omit<ComponentProps<'form'>, 'action' | 'onSubmit'>

/** A form that keeps what was typed, whatever becomes of it, and says when it could not be sent. */
export const SentForm = ({
  onSend,
  isUnsent,
  children,
  ...form
}: FormProps & { onSend: (form: FormData) => void; isUnsent: boolean; children: ReactNode }) => {
  const { unsent } = useFrameWords()
  return (
    <form
      {...form}
      action={onSend}
      onSubmit={(event) => {
        // React would empty the fields of a form whose action it runs itself.
        event.preventDefault()
        const { currentTarget, nativeEvent } = event
        const filled = new FormData(currentTarget, (nativeEvent as SubmitEvent).submitter)
        startTransition(() => onSend(filled))
      }}
    >
      {children}
      {isUnsent && (
        <p className="problem" role="alert">
          {unsent}
        </p>
      )}
    </form>
  )
}

/** The same for an action that has nothing to say. */
export const PlainForm = ({
  action,
  ...form
}: FormProps & { action: (form: FormData) => Promise<void>; children: ReactNode }) => {
  const [, send, , isUnsent] = useSending(async (_before: null, filled) => {
    await action(filled)
    return null
  }, null)
  return <SentForm {...form} onSend={send} isUnsent={isUnsent} />
}
