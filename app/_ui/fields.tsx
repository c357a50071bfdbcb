import type { ComponentProps } from 'react'

interface FieldProps {
  /** Where there is more than one such form on a page; otherwise the name. */
  readonly id?: string
  readonly name: string
  readonly label: string
  /** What fits; none where the label says enough. */
  readonly hint?: string | null
  /** What is wrong with what was typed: it stands in the place of the hint. */
  readonly problem?: string | null
}

/** An input with its label, and below it what fits, or what is wrong. */
export const InputField = ({
  name,
  id = name,
  label,
  hint = null,
  problem = null,
  ...input
}: FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'className'>) => {
  const note = problem ?? hint
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        className="input"
        aria-invalid={problem !== null}
        aria-describedby={note === null ? undefined : `${id}-note`}
        {...input}
      />
      {note !== null && (
        <p id={`${id}-note`} className={problem === null ? 'hint' : 'problem'}>
          {note}
        </p>
      )}
    </div>
  )
}

/** A date with its time. */
export const TimeField = ({
  value,
  isRequired = false,
  ...field
}: FieldProps & { readonly value: string; readonly isRequired?: boolean }) => (
  <InputField type="datetime-local" required={isRequired} defaultValue={value} {...field} />
)

/** A number within limits, whole where no step is given; the empty text for none. */
export const NumberField = ({
  value,
  isRequired = false,
  step = 1,
  ...field
}: FieldProps & {
  readonly value: number | string
  readonly isRequired?: boolean
  readonly min: number
  readonly max: number
  readonly step?: number
}) => (
  <InputField
    type="number"
    inputMode={Number.isInteger(step) ? 'numeric' : 'decimal'}
    step={step}
    required={isRequired}
    defaultValue={value}
    {...field}
  />
)

interface Choosable {
  readonly value: string
  readonly label: string
  readonly lang?: string
}

/** The same choices where each is one word of a group of messages, in their order there. */
export const choosable = (words: Readonly<Record<string, string>>): readonly Choosable[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

/** A choice among a few, all in sight. */
export const ChoiceField = ({
  name,
  label,
  value,
  choices,
}: {
  name: string
  label: string
  value: string
  choices: readonly Choosable[]
}) => (
  <fieldset className="field">
    <legend>{label}</legend>
    <div className="choices">
      {choices.map((choice) => (
        <label key={choice.value} lang={choice.lang}>
          <input type="radio" name={name} value={choice.value} defaultChecked={choice.value === value} />
          {choice.label}
        </label>
      ))}
    </div>
  </fieldset>
)

/** On or off. */
export const SwitchField = ({ name, label, isOn }: { name: string; label: string; isOn: boolean }) => (
  <div className="choices field">
    <label>
      <input type="checkbox" name={name} defaultChecked={isOn} />
      {label}
    </label>
  </div>
)
