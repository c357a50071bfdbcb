import { Flag as FlagIcon } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { StudyWords } from '#ui/words'

const FlagForm = dynamic(() => import('./flag-form').then((file) => file.FlagForm))

/** A quiet way to say that something is wrong with the question; the form comes when it is wanted. */
export const Flag = ({ itemId, words }: { itemId: string; words: StudyWords }) => {
  const [status, setStatus] = useState<'closed' | 'open' | 'sent'>('closed')
  if (status === 'open') {
    return <FlagForm itemId={itemId} words={words} onDone={(sent) => setStatus(sent ? 'sent' : 'closed')} />
  }
  return (
    <div role="status">
      {status === 'sent' ? (
        <p className="hint">{words.flagDone}</p>
      ) : (
        <button type="button" className="undo" onClick={() => setStatus('open')}>
          <FlagIcon aria-hidden="true" size={18} />
          {words.flag}
        </button>
      )}
    </div>
  )
}
