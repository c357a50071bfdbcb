import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'
import { type ReviewRow, reviewPages } from '#data/study/review-pages'
import { type CsvCell, moreCsv, toCsv } from '#lib/interop/csv'
import type { ItemResponse } from '#lib/items/response'
import { shownResponse } from '#lib/items/shown-response'
import { formatDay } from '#lib/study/day'

const COLUMNS = [
  'answered_at',
  'day',
  'time_zone',
  'entry',
  'entry_id',
  'about_entry_id',
  'article',
  'fact',
  'fact_kind',
  'question',
  'question_kind',
  'response',
  'right',
  'rating',
  'seconds',
  'mode',
] as const

const cellsOf = (row: ReviewRow): CsvCell[] => [
  row.answeredAt.toISOString(),
  formatDay(row.day),
  row.timeZone,
  row.kind,
  row.answerId,
  row.undoes ?? row.amends,
  row.fact.article.title,
  row.factId,
  row.fact.kind,
  row.item?.stem ?? null,
  row.item?.kind ?? null,
  row.response === null ? null : shownResponse(JSON.parse(row.response) as ItemResponse),
  row.correct === null ? null : Number(row.correct),
  row.rating,
  row.elapsedMs === null ? null : row.elapsedMs / 1000,
  row.mode,
]

/** The viewer's own log as delimited text, piece by piece: a line for each fact of each answer, oldest first. */
export async function* reviewsCsv({ userId }: Viewer, now: Date): AsyncGenerator<string> {
  yield toCsv([COLUMNS])
  for await (const rows of reviewPages(await database(), userId, now)) {
    yield moreCsv(rows.map(cellsOf))
  }
}
