import { readViewer } from '#data/account/viewer'
import { readClass } from '#data/classes/classrooms'
import { readGradebook } from '#data/classes/gradebook'
import { formatAsked, sendTable } from '#data/server/table-file'
import { scoreRows } from '#lib/classes/score-rows'
import { wordsFor } from '#ui/words'

const NOT_FOUND = () => Response.json({ error: 'Not found' }, { status: 404 })

/** A class's scores as a file, for its staff: `?format=csv` or `?format=xlsx`. */
export const GET = async (
  request: Request,
  { params }: RouteContext<'/api/classes/[classId]/scores'>,
): Promise<Response> => {
  const { classId } = await params
  const format = formatAsked(request)
  const viewer = await readViewer({ refresh: false })
  if (!viewer || !format) return NOT_FOUND()
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
    share: words('share'),
    mean: words('mean'),
    left: words('left'),
    notAssigned: words('notAssigned'),
    excused: words('excused'),
    notOpenYet: words('notOpenYet'),
    toDo: words('toDo'),
    missing: words('missing'),
    working: words('working'),
    practised: words('practised'),
    handedIn: words('handedIn'),
  })
  return sendTable(rows, room.name, format)
}
