/** A key to be edited, in the way of its item's kind: only what the form needs. */
export type EditableKey =
  | { readonly kind: 'options'; readonly options: readonly string[]; readonly keys: readonly string[] }
  | { readonly kind: 'accepted'; readonly accepted: readonly string[] }
  | { readonly kind: 'pairs'; readonly pairs: readonly { readonly left: string; readonly right: string }[] }
  | { readonly kind: 'sequence'; readonly sequence: readonly string[] }

const Pick = ({
  name,
  label,
  value,
  choices,
}: {
  name: string
  label: string
  value: string
  choices: readonly string[]
}) => (
  <label className="field">
    {label}
    <select name={name} className="input" defaultValue={value}>
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  </label>
)

const Options = ({
  editable: { options, keys },
  label,
}: {
  editable: Extract<EditableKey, { kind: 'options' }>
  label: string
}) => (
  <fieldset className="field">
    <legend>{label}</legend>
    {options.map((option) => (
      <label key={option} className="choice-line">
        <input type="checkbox" name="option" value={option} defaultChecked={keys.includes(option)} />
        {option}
      </label>
    ))}
  </fieldset>
)

/** The fields by which a teacher says what is right. */
export const KeyFields = ({
  editable,
  label,
  acceptedHint,
}: {
  editable: EditableKey
  label: string
  acceptedHint: string
}) => {
  switch (editable.kind) {
    case 'options':
      return <Options editable={editable} label={label} />
    case 'accepted':
      return (
        <label className="field">
          <span>{label}</span>
          <textarea name="accepted" className="input" rows={4} defaultValue={editable.accepted.join('\n')} />
          <span className="hint">{acceptedHint}</span>
        </label>
      )
    case 'pairs':
      return (
        <>
          {editable.pairs.map(({ left, right }) => (
            <Pick
              key={left}
              name="right"
              label={left}
              value={right}
              choices={editable.pairs.map((pair) => pair.right)}
            />
          ))}
        </>
      )
    case 'sequence':
      return (
        <>
          {editable.sequence.map((thing, index) => (
            <Pick
              key={thing}
              name="thing"
              label={`${label} ${index + 1}`}
              value={thing}
              choices={editable.sequence}
            />
          ))}
        </>
      )
    default:
      return editable satisfies never
  }
}
