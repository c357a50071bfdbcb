import { randomUUID } from 'node:crypto'
import { database } from '#data/server/database'

/** Reads a body and writes one row. */
export const POST = async (request: Request): Promise<Response> => {
  await request.json()
  const id = randomUUID()
  const client = await database()
  await client.rateLimit.create({ data: { id, key: id, count: 0, lastRequest: 0n } })
  return Response.json({ id })
}
