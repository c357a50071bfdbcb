/** One bar: what it stands for, its height, and what it says when pointed at. */
export interface Bar {
  readonly id: string
  readonly value: number
  readonly title: string
  readonly isMarked: boolean
}

const STEP = 10
const BAR = 7
const HEIGHT = 80
/** What is not nothing can be seen. */
const LEAST = 2

/**
 * Bars beside each other, drawn on the server. The picture is one image to a screen reader; its figures are in the
 * table behind it.
 *
 * @param label the chart in a sentence
 * @param ends what is written under the first and the last bar
 */
export const BarChart = ({
  bars,
  label,
  ends,
}: {
  bars: readonly Bar[]
  label: string
  ends: readonly [string, string]
}) => {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <div className="chart">
      <svg
        viewBox={`0 0 ${bars.length * STEP} ${HEIGHT + 1}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {bars.map(({ id, value, title, isMarked }, index) => {
          const height = value === 0 ? 0 : Math.max(LEAST, (HEIGHT * value) / most)
          return (
            <g key={id}>
              <title>{title}</title>
              <rect className="chart-space" x={index * STEP} width={STEP} height={HEIGHT} />
              <rect
                className={isMarked ? 'chart-bar marked' : 'chart-bar'}
                x={index * STEP + (STEP - BAR) / 2}
                y={HEIGHT - height}
                width={BAR}
                height={height}
              />
            </g>
          )
        })}
        <rect className="chart-ground" y={HEIGHT} width={bars.length * STEP} height={1} />
      </svg>
      <p className="chart-ends" aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    </div>
  )
}
