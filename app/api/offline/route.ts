import { readViewer } from '#data/account/viewer'
import { readOfflinePackage } from '#data/sitting/offline-package'

/** What the viewer's own device keeps for the days without a network; 401 for somebody unknown. */
export const GET = async (): Promise<Response> => {
  const viewer = await readViewer({ refresh: false })
  if (!viewer) return Response.json({ error: 'Nobody is signed in' }, { status: 401 })
  const view = await readOfflinePackage(viewer, new Date())
  return Response.json(view, { headers: { 'cache-control': 'no-store' } })
}
