interface FieldProps {
  /** Where there is more than one such form on a page; otherwise the name. */
  readonly id?: string
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly problem: string | null
}

const Below = ({ id, hint, problem }: Pick<FieldProps, 'hint' | 'problem'> & { readonly id: string }) => (
  <p id={`${id}-hint`} className={problem ? 'problem' : 'hint'}>
    {problem ?? hint}
  </p>
)

/** A date with its time. */
export const TimeRow = ({
  name,
  id = name,
  label,
  hint,
  value,
  problem,
  isRequired,
}: FieldProps & { readonly isRequired: boolean }) => (
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

/** A number within limits; empty for none. */
export const NumberRow = ({
  name,
  id = name,
  label,
  hint,
  value,
  problem,
  ...limits
}: FieldProps & { readonly min: number; readonly max: number; readonly step?: number }) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    <input
      id={id}
      name={name}
      type="number"
      inputMode="decimal"
      className="input"
      {...limits}
      defaultValue={value}
      aria-invalid={problem !== null}
      aria-describedby={`${id}-hint`}
    />
    <Below id={id} hint={hint} problem={problem} />
  </div>
)

/** A choice among a few, all in sight. */
export const ChoiceRow = ({
  name,
  label,
  value,
  choices,
}: {
  name: string
  label: string
  value: string
  choices: Readonly<Record<string, string>>
}) => (
  <fieldset className="field">
    <legend>{label}</legend>
    <div className="choices">
      {Object.entries(choices).map(([choice, text]) => (
        <label key={choice}>
          <input type="radio" name={name} value={choice} defaultChecked={choice === value} />
          {text}
        </label>
      ))}
    </div>
  </fieldset>
)

/** On or off. */
export const SwitchRow = ({ name, label, isOn }: { name: string; label: string; isOn: boolean }) => (
  <div className="choices field">
    <label>
      <input type="checkbox" name={name} defaultChecked={isOn} />
      {label}
    </label>
  </div>
)
