import type { ReactNode } from 'react'
import { useDesk } from './desk'

/** A small form of the desk with its one button; what it sends is a decision. */
export const DeskForm = ({ onSend, children }: { onSend: (form: FormData) => void; children: ReactNode }) => {
  const { isPending, words } = useDesk()
  return (
    <form
      className="mt-2 grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        onSend(new FormData(event.currentTarget))
      }}
    >
      {children}
      <div>
        <button type="submit" className="button-quiet" disabled={isPending}>
          {words.save}
        </button>
      </div>
    </form>
  )
}
