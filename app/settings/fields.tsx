/** A choice among a few, all in sight. */
export const ChoiceField = ({
  name,
  label,
  value,
  options,
}: {
  name: string
  label: string
  value: string
  options: readonly { readonly value: string; readonly label: string; readonly lang?: string }[]
}) => (
  <fieldset className="field">
    <legend>{label}</legend>
    <div className="choices">
      {options.map((option) => (
        <label key={option.value} lang={option.lang}>
          <input type="radio" name={name} value={option.value} defaultChecked={option.value === value} />
          {option.label}
        </label>
      ))}
    </div>
  </fieldset>
)

/** A whole number within limits, with its label and what fits. */
export const NumberField = ({
  name,
  label,
  hint,
  value,
  min,
  max,
}: {
  name: string
  label: string
  hint: string
  value: number
  min: number
  max: number
}) => (
  <div className="field">
    <label htmlFor={name}>{label}</label>
    <input
      id={name}
      name={name}
      type="number"
      inputMode="numeric"
      className="input"
      min={min}
      max={max}
      required
      defaultValue={value}
      aria-describedby={`${name}-hint`}
    />
    <p id={`${name}-hint`} className="hint">
      {hint}
    </p>
  </div>
)
