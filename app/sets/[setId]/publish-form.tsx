'use client'

import { Confirm } from '#ui/confirm'
import { SentForm, useSending } from '#ui/sent-form'
import { publish } from './actions'

export interface PublishWords {
  readonly publish: string
  readonly sure: string
  readonly hint: string
  readonly empty: string
}

/** Publishing freezes the set; that an empty one cannot be published stands under the button. */
export const PublishForm = ({ setId, words }: { setId: string; words: PublishWords }) => {
  const [state, send, sending, isUnsent] = useSending(publish.bind(null, setId), 'untouched')
  return (
    <SentForm onSend={send} isUnsent={isUnsent} className="mt-4 grid gap-2">
      <div>
        <Confirm word={words.publish} text={words.hint}>
          <button type="submit" className="button" disabled={sending}>
            {words.sure}
          </button>
        </Confirm>
      </div>
      {!sending && state === 'empty' && (
        <p className="problem" role="alert">
          {words.empty}
        </p>
      )}
    </SentForm>
  )
}
