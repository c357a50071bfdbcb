import { connection } from 'next/server'
import { whyNotReady } from '#data/server/ready'

/** Whether the server can do its work. */
export const GET = async (): Promise<Response> => {
  await connection()
  const why = await whyNotReady()
  return why === null
    ? Response.json({ status: 'ok' })
    : Response.json({ status: 'not ready', why }, { status: 503 })
}
