import 'server-only'
import { z } from 'zod'
import { toCsv } from '#lib/interop/csv'
import { toXlsx } from '#lib/interop/xlsx'

export const TABLE_FORMATS = ['csv', 'xlsx'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

const FORMAT = z.enum(TABLE_FORMATS)

const TYPES: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Which kind of file a request's `?format=` asks for; null for none that there is. */
export const formatAsked = (request: Request): TableFormat | null =>
  FORMAT.safeParse(new URL(request.url).searchParams.get('format')).data ?? null

/**
 * Sends a table as a file.
 *
 * @param name of the file and the sheet, without its ending, in any script
 */
export const sendTable = async (
  rows: readonly (readonly (string | number)[])[],
  name: string,
  format: TableFormat,
): Promise<Response> =>
  new Response(format === 'csv' ? toCsv(rows) : await toXlsx(rows, name), {
    headers: {
      'content-type': TYPES[format],
      // RFC 6266: the name in UTF-8 for today's browsers, a plain one for the others.
      'content-disposition': `attachment; filename="wengu.${format}"; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`,
      'cache-control': 'private, no-store',
    },
  })
