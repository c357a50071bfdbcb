import type { ReactNode } from 'react'

/** The figures of a chart as a table, opened by whoever wants them. */
export const TableBehind = ({
  summary,
  caption,
  columns,
  children,
}: {
  summary: string
  caption: string
  columns: readonly string[]
  children: ReactNode
}) => (
  <details className="table-details">
    <summary>{summary}</summary>
    <table className="table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </details>
)
