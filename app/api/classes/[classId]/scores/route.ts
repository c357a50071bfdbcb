import { z } from 'zod'
import { readClass } from '#data/classes/classrooms'
import { readGradebook } from '#data/classes/gradebook'
import { readViewer } from '#data/viewer'
import { scoreRows } from '#lib/classes/score-rows'
import { toCsv } from '#lib/interop/csv'
import { toXlsx } from '#lib/interop/xlsx'
import { wordsFor } from '#ui/words'

const FORMAT = z.enum(['csv', 'xlsx'])
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const NOT_FOUND = () => Response.json({ error: 'Not found' }, { status: 404 })

/** RFC 6266: the name in UTF-8 for today's browsers, a plain one for the others. */
const disposition = (name: string, format: string): string =>
  `attachment; filename="scores.${format}"; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`

/** A class's scores as a file, for its staff: `?format=csv` or `?format=xlsx`. */
export const GET = async (
  request: Request,
  { params }: RouteContext<'/api/classes/[classId]/scores'>,
): Promise<Response> => {
  const { classId } = await params
  const format = FORMAT.safeParse(new URL(request.url).searchParams.get('format'))
  const viewer = await readViewer({ refresh: false })
  if (!viewer || !format.success) return NOT_FOUND()
  const [room, gradebook] = await Promise.all([
    readClass(viewer, classId),
    readGradebook(viewer, classId, new Date()),
  ])
  if (!room || !gradebook) return NOT_FOUND()
  const words = wordsFor(viewer.locale, 'scores')
  const rows = scoreRows(gradebook, {
    name: words('name'),
    username: words('username'),
    of: words('of'),
    total: words('total'),
    excused: words('excused'),
    notOpenYet: words('notOpenYet'),
    toDo: words('toDo'),
    missing: words('missing'),
    working: words('working'),
    practised: words('practised'),
    handedIn: words('handedIn'),
  })
  const body = format.data === 'csv' ? toCsv(rows) : await toXlsx(rows, room.name)
  return new Response(body, {
    headers: {
      'content-type': format.data === 'csv' ? 'text/csv; charset=utf-8' : XLSX,
      'content-disposition': disposition(room.name, format.data),
      'cache-control': 'private, no-store',
    },
  })
}
