import type { ReactNode } from 'react'
import { PlainForm } from '#ui/sent-form'

/**
 * Something that can't be undone: the first press says what it does, a second one does it. Without scripts too, and
 * closed again by pressing the first.
 */
export const Confirm = ({
  word,
  text,
  children,
}: {
  /** What is to be done. */
  word: string
  /** What will have happened then. */
  text: string
  /** The form that does it. */
  children: ReactNode
}) => (
  <details className="confirm">
    <summary className="button-quiet">{word}</summary>
    <p className="mt-2">{text}</p>
    <div className="mt-2">{children}</div>
  </details>
)

/** The form of a confirmation that needs nothing but the press. */
export const Sure = ({
  action,
  word,
  children,
}: {
  action: (form: FormData) => Promise<void>
  word: string
  /** What is sent along. */
  children?: ReactNode
}) => (
  <PlainForm action={action}>
    {children}
    <button type="submit" className="button">
      {word}
    </button>
  </PlainForm>
)
