import { readViewer } from '#data/account/viewer'
import { readProgress } from '#data/articles/desk'
import { slugIn } from '../../../../articles/slug-in'

/** How far the reading of an article of the viewer's is. */
export const GET = async (
  _request: Request,
  { params }: RouteContext<'/api/articles/[slug]/progress'>,
): Promise<Response> => {
  const viewer = await readViewer({ refresh: false })
  const reading = viewer && (await readProgress(viewer, slugIn(await params)))
  return reading ? Response.json(reading) : Response.json({ error: 'Not found' }, { status: 404 })
}
