interface FieldProps {
  /** Where there is more than one such form on a page; otherwise the name. */
  readonly id?: string
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly problem?: string | null
  readonly isRequired?: boolean
}

const Below = ({
  id,
  hint,
  problem,
}: {
  readonly id: string
  readonly hint: string
  readonly problem: string | null
}) => (
  <p id={`${id}-hint`} className={problem ? 'problem' : 'hint'}>
    {problem ?? hint}
  </p>
)

/** A date with its time. */
export const TimeField = ({
  name,
  id = name,
  label,
  hint,
  value,
  problem = null,
  isRequired = false,
}: FieldProps & { readonly value: string }) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    <input
      id={id}
      name={name}
      type="datetime-local"
      className="input"
      required={isRequired}
      defaultValue={value}
      aria-invalid={problem !== null}
      aria-describedby={`${id}-hint`}
    />
    <Below id={id} hint={hint} problem={problem} />
  </div>
)

/** A number within limits, whole where no step is given; the empty text for none. */
export const NumberField = ({
  name,
  id = name,
  label,
  hint,
  value,
  problem = null,
  isRequired = false,
  step = 1,
  ...limits
}: FieldProps & {
  readonly value: number | string
  readonly min: number
  readonly max: number
  readonly step?: number
}) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    <input
      id={id}
      name={name}
      type="number"
      inputMode={Number.isInteger(step) ? 'numeric' : 'decimal'}
      className="input"
      step={step}
      {...limits}
      required={isRequired}
      defaultValue={value}
      aria-invalid={problem !== null}
      aria-describedby={`${id}-hint`}
    />
    <Below id={id} hint={hint} problem={problem} />
  </div>
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
