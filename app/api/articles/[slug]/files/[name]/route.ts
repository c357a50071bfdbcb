import { readViewer } from '#data/account/viewer'
import { FOLDER_FILES, readFolderFile } from '#data/articles/folder'
import { slugIn } from '../../../../../articles/slug-in'

const notFound = () => Response.json({ error: 'Not found' }, { status: 404 })

/** A file of an article's folder, to be put into `content/` or brought again. */
export const GET = async (
  _request: Request,
  { params }: RouteContext<'/api/articles/[slug]/files/[name]'>,
): Promise<Response> => {
  const named = await params
  const [slug, { name }] = [slugIn(named), named]
  const file = FOLDER_FILES.find((one) => one === name)
  const viewer = await readViewer({ refresh: false })
  const text = viewer && file ? await readFolderFile(viewer, slug, file) : null
  if (text === null) return notFound()
  return new Response(text, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
