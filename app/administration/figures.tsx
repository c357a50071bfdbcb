/** Names and what they are, a line each. */
export const Figures = ({ rows }: { rows: readonly (readonly [name: string, value: string | number])[] }) => (
  <dl className="answers mt-4">
    {rows.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
