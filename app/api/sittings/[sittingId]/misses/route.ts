import { readViewer } from '#data/account/viewer'
import { readMisses } from '#data/sitting/misses'

/** What the viewer missed in a sitting of their own, with what is right: for its end. */
export const GET = async (
  _request: Request,
  { params }: RouteContext<'/api/sittings/[sittingId]/misses'>,
): Promise<Response> => {
  const [{ sittingId }, viewer] = await Promise.all([params, readViewer({ refresh: false })])
  const misses = viewer && (await readMisses(viewer, sittingId, new Date()))
  if (!misses) return Response.json({ error: 'Not found' }, { status: 404 })
  return Response.json(misses, { headers: { 'cache-control': 'no-store' } })
}
