import 'server-only'
import { z } from 'zod'
import { readViewer, type Viewer } from '#data/account/viewer'
import { isSameOrigin } from '#data/server/same-origin'

const refuse = (status: number, error: string): Response => Response.json({ error }, { status })

/**
 * What every POST route does: own pages only, a body of the right shape, a known viewer; then `act`, whose null is
 * "not found".
 *
 * @returns 200 with the view, or 400, 401, 403, 404 with `{ error }`
 */
export const answerPost = async <Body, View>(
  request: Request,
  schema: z.ZodType<Body>,
  act: (viewer: Viewer, body: Body) => Promise<View | null>,
): Promise<Response> => {
  if (!isSameOrigin(request)) return refuse(403, 'This request comes from another site')
  const body = schema.safeParse(await request.json().catch(() => undefined))
  if (!body.success) return refuse(400, z.prettifyError(body.error))
  const viewer = await readViewer({ refresh: true })
  if (!viewer) return refuse(401, 'Nobody is signed in')
  const view = await act(viewer, body.data)
  return view === null ? refuse(404, 'Not found') : Response.json(view)
}
