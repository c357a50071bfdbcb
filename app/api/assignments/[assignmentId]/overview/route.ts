import { readViewer } from '#data/account/viewer'
import { readOverview } from '#data/classes/overview'

/** How far a class is with an assignment, for its staff. */
export const GET = async (
  _request: Request,
  { params }: RouteContext<'/api/assignments/[assignmentId]/overview'>,
): Promise<Response> => {
  const { assignmentId } = await params
  const viewer = await readViewer({ refresh: false })
  const overview = viewer && (await readOverview(viewer, assignmentId, new Date()))
  if (!overview) return Response.json({ error: 'Not found' }, { status: 404 })
  return Response.json(overview, { headers: { 'cache-control': 'private, no-store' } })
}
