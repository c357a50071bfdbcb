/** A labelled field of the account's forms; its hint and its problem stand below it. */
export const Field = ({
  id,
  name,
  label,
  hint,
  problem,
  value,
  autoComplete,
  isOptional = false,
  onType,
}: {
  id: string
  name: 'name' | 'username' | 'password' | 'ownPassword' | 'code'
  label: string
  hint: string | null
  problem: string | null
  value: string
  autoComplete: string
  isOptional?: boolean
  /** Where what was typed must outlive the sending. */
  onType?: (text: string) => void
}) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    <input
      id={id}
      name={name}
      type={name === 'password' || name === 'ownPassword' ? 'password' : 'text'}
      className="input"
      required={!isOptional}
      autoComplete={autoComplete}
      autoCapitalize="off"
      spellCheck={false}
      {...(onType ? { value, onChange: (event) => onType(event.target.value) } : { defaultValue: value })}
      aria-invalid={problem !== null}
      aria-describedby={`${id}-note`}
    />
    <div id={`${id}-note`}>
      {hint && <p className="hint">{hint}</p>}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  </div>
)
