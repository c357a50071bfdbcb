import { z } from 'zod'
import { ensureGuest } from '#data/account/account'
import { type BringInput, bringArticle } from '#data/articles/bring'
import type { BringResult } from '#data/articles/views'
import { isSameOrigin } from '#data/server/same-origin'
import { MOST_BYTES } from '#lib/article/formats/trouble'

/** A form's fields and borders beside the file itself. */
const ENVELOPE = 16 * 1024

const TITLE = z.string().max(1_000).catch('')
const TEXT = z.string().catch('')

const answer = (result: BringResult): Response => Response.json(result)

const inputOf = async (form: FormData): Promise<BringInput> => {
  const title = TITLE.parse(form.get('title'))
  const [file, beside] = [form.get('file'), form.get('decisions')]
  const decisions = beside instanceof File && beside.size <= MOST_BYTES ? await beside.text() : ''
  if (file instanceof File && file.size > 0)
    return {
      kind: 'file',
      title,
      decisions,
      file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
    }
  return { kind: 'text', title, decisions, text: TEXT.parse(form.get('text')) }
}

/** Takes in an article; somebody unknown becomes a guest first, whose it is until they make an account. */
export const POST = async (request: Request): Promise<Response> => {
  if (!isSameOrigin(request))
    return Response.json({ error: 'This request comes from another site' }, { status: 403 })
  // What is far too long is refused before it is read.
  if (Number(request.headers.get('content-length') ?? 0) > 3 * MOST_BYTES + ENVELOPE)
    return answer({ kind: 'refused', trouble: { kind: 'big' } })
  const form = await request.formData().catch(() => null)
  if (!form) return Response.json({ error: 'This is no form' }, { status: 400 })
  const input = await inputOf(form)
  return answer(await bringArticle(await ensureGuest(), input, new Date()))
}
