/** A choice among a few, with its label. */
export const SelectField = ({
  name,
  label,
  value,
  options,
}: {
  name: string
  label: string
  value: string
  options: readonly { readonly value: string; readonly label: string }[]
}) => (
  <div className="field">
    <label htmlFor={name}>{label}</label>
    <select id={name} name={name} className="input" defaultValue={value}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
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
