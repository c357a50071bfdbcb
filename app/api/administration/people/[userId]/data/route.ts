import { readViewer } from '#data/account/viewer'
import { exportPerson } from '#data/administration/erase-person'
import { fileOf } from '#data/server/download'

/** All that is kept about somebody, as JSON, for whoever administers the server; nobody else finds it. */
export const GET = async (
  _request: Request,
  { params }: RouteContext<'/api/administration/people/[userId]/data'>,
): Promise<Response> => {
  const [{ userId }, viewer] = await Promise.all([params, readViewer({ refresh: false })])
  const pieces = viewer && (await exportPerson(viewer, userId))
  if (!pieces) return Response.json({ error: 'Not found' }, { status: 404 })
  return fileOf('wengu-data.json', 'application/json; charset=utf-8', pieces)
}
