import type { ReactNode } from 'react'
import { InputField } from '#ui/fields'
import { PlainForm } from '#ui/sent-form'

/** Gives something its name, or another one: a field, and the button below it. */
export const NameForm = ({
  action,
  id,
  name = id,
  label,
  hint = null,
  value,
  maxLength,
  autoComplete = 'off',
  submit,
  isMain = false,
  className = '',
  children,
}: {
  action: (form: FormData) => Promise<void>
  /** The field's own on the page. */
  id: string
  /** What it is sent as, where that is another word. */
  name?: string
  label: string
  hint?: string | null
  /** What it is called now. */
  value?: string
  maxLength: number
  autoComplete?: string
  submit: string
  /** Whether this is the one thing to do on the page. */
  isMain?: boolean
  className?: string
  /** What is sent along. */
  children?: ReactNode
}) => (
  <PlainForm action={action} className={`grid gap-4 ${className}`} key={value}>
    <InputField {...{ id, name, label, hint, maxLength, autoComplete }} required defaultValue={value} />
    {children}
    <div>
      <button type="submit" className={isMain ? 'button' : 'button-quiet'}>
        {submit}
      </button>
    </div>
  </PlainForm>
)
