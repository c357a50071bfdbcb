import 'server-only'
import { readViewer, type Viewer } from '#data/account/viewer'

/**
 * What every download route does: a known viewer gets a file of their own, made while it is being sent.
 *
 * @param name of the file, plain ASCII
 * @returns 200 with the file, or 401
 */
export const sendFile = async (
  name: string,
  type: string,
  piecesFor: (viewer: Viewer, now: Date) => AsyncGenerator<string>,
): Promise<Response> => {
  const viewer = await readViewer({ refresh: false })
  if (!viewer) return Response.json({ error: 'Nobody is signed in' }, { status: 401 })
  const pieces = piecesFor(viewer, new Date())
  const bytes = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull: async (out) => {
      const { done, value } = await pieces.next()
      if (done) out.close()
      else out.enqueue(bytes.encode(value))
    },
    // Who breaks off the download ends the reading too.
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
