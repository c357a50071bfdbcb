import 'server-only'
import { readViewer, type Viewer } from '#data/account/viewer'

/**
 * A file that is made while it is being sent.
 *
 * @param name plain ASCII
 */
export const fileOf = (name: string, type: string, pieces: AsyncGenerator<string>): Response => {
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

/**
 * What every download route of one's own does: a known viewer gets a file, made for them.
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
  return fileOf(name, type, piecesFor(viewer, new Date()))
}
