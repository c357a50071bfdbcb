import { readViewer } from '#data/account/viewer'
import { readClock } from '#data/sitting/take'

/** The clock of the viewer's own test or attempt as it holds now. */
export const GET = async (
  _request: Request,
  { params }: RouteContext<'/api/sittings/[sittingId]/clock'>,
): Promise<Response> => {
  const [{ sittingId }, viewer] = await Promise.all([params, readViewer({ refresh: false })])
  const clock = viewer && (await readClock(viewer, sittingId, new Date()))
  if (!clock) return Response.json({ error: 'Not found' }, { status: 404 })
  return Response.json(clock, { headers: { 'cache-control': 'no-store' } })
}
