'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { getViewer } from '#data/account/viewer'
import { previewText, saveText, type TextResult } from '#data/articles/text'
import { plainName } from '#data/server/plain-name'
import { MOST_BYTES } from '#lib/article/formats/trouble'

const TEXT = z.object({
  slug: z.string().min(1).max(200),
  edition: z.string().max(100),
  title: plainName(200).optional(),
  body: z.string().max(MOST_BYTES),
  wanted: z.enum(['look', 'save']),
})

export type TextState = TextResult | { readonly kind: 'untouched' | 'problem' }

/** Shows what an edited text would change, or keeps it, as the button says that was pressed. */
export const editText = async (_before: TextState, form: FormData): Promise<TextState> => {
  const viewer = await getViewer()
  const parsed = TEXT.safeParse(Object.fromEntries(form))
  if (!viewer || !parsed.success) return { kind: 'problem' }
  const { slug, wanted, ...input } = parsed.data
  if (wanted === 'look') return (await previewText(viewer, slug, input, new Date())) ?? { kind: 'problem' }
  const result = await saveText(viewer, slug, input, new Date())
  refresh()
  return result ?? { kind: 'problem' }
}
