import { readViewer } from '#data/account/viewer'
import { readResponseSheet } from '#data/classes/response-sheet'
import { formatAsked, sendTable } from '#data/server/table-file'
import { responseRows } from '#lib/classes/response-rows'
import { wordsFor } from '#ui/words'

const NOT_FOUND = () => Response.json({ error: 'Not found' }, { status: 404 })

/** Everybody's answers to an assignment as a file, for its staff: `?format=csv` or `?format=xlsx`. */
export const GET = async (
  request: Request,
  { params }: RouteContext<'/api/assignments/[assignmentId]/responses'>,
): Promise<Response> => {
  const { assignmentId } = await params
  const format = formatAsked(request)
  const viewer = await readViewer({ refresh: false })
  const sheet = viewer && format && (await readResponseSheet(viewer, assignmentId, new Date()))
  if (!sheet) return NOT_FOUND()
  const [scores, words] = [wordsFor(viewer.locale, 'scores'), wordsFor(viewer.locale, 'answers')]
  const rows = responseRows(sheet.questions, sheet.attempts, {
    name: scores('name'),
    username: scores('username'),
    attempt: words('attempt'),
    key: words('keyColumn'),
    points: words('points'),
    total: scores('total'),
    voided: { everybody: words('voided-everybody'), nobody: words('voided-nobody') },
  })
  return sendTable(rows, sheet.title, format)
}
