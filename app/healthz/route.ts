import { connection } from 'next/server'

/** Whether the server runs at all. */
export const GET = async (): Promise<Response> => {
  await connection()
  return Response.json({ status: 'ok' })
}
