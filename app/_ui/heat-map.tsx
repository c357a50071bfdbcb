/** One day: its place (week is the column, weekday the row), how much was done, and what it says when pointed at. */
export interface HeatSquare {
  readonly day: string
  readonly week: number
  readonly weekday: number
  readonly level: number
  readonly title: string
}

export interface HeatMonth {
  readonly week: number
  readonly name: string
}

const STEP = 12
const SIDE = 10
/** Room for the months' names above. */
const TOP = 14

const Half = ({
  squares,
  months,
  label,
}: {
  squares: readonly HeatSquare[]
  months: readonly HeatMonth[]
  label: string
}) => {
  const first = squares[0]?.week ?? 0
  const weeks = (squares.at(-1)?.week ?? first) - first + 1
  return (
    <svg viewBox={`0 0 ${weeks * STEP} ${TOP + 7 * STEP}`} role="img" aria-label={label} className="heat-map">
      {months.map(({ week, name }) => (
        <text key={week} x={(week - first) * STEP} y={9}>
          {name}
        </text>
      ))}
      {squares.map(({ day, week, weekday, level, title }) => (
        <rect
          key={day}
          data-level={level}
          x={(week - first) * STEP}
          y={TOP + weekday * STEP}
          width={SIDE}
          height={SIDE}
          rx={2}
        >
          <title>{title}</title>
        </rect>
      ))}
    </svg>
  )
}

/**
 * A square a day in columns of weeks, in two halves: beside each other where there is room, one below the other on a
 * phone. Each half is one image to a screen reader; the figures are in the table behind it.
 *
 * @param labels of the two halves
 * @param splitWeek the first week of the second half
 */
export const HeatMap = ({
  squares,
  months,
  labels,
  splitWeek,
}: {
  squares: readonly HeatSquare[]
  months: readonly HeatMonth[]
  labels: readonly [string, string]
  splitWeek: number
}) => (
  <div className="heat-maps">
    {[true, false].map((isFirst) => (
      <Half
        key={String(isFirst)}
        squares={squares.filter(({ week }) => week < splitWeek === isFirst)}
        // A name that would stick out of the picture is left out.
        months={months.filter(({ week }, index) => {
          const next = months[index + 1]?.week ?? Number.POSITIVE_INFINITY
          const end = isFirst ? splitWeek : (squares.at(-1)?.week ?? 0) + 1
          return week < splitWeek === isFirst && end - week >= 3 && next - week >= 3
        })}
        label={labels[isFirst ? 0 : 1]}
      />
    ))}
  </div>
)
