import type { Brought } from '#lib/article/formats/brought'
import { decodeText } from '#lib/article/formats/encoding'
import { readHtml } from '#lib/article/formats/html'
import { fileKindOf } from '#lib/article/formats/kind'
import { readPlain } from '#lib/article/formats/plain'
import { paragraphsOfLines } from '#lib/article/formats/printed-lines'
import { tidyText } from '#lib/article/formats/tidy'
import { FEWEST_CHARACTERS, MOST_CHARACTERS, type Trouble } from '#lib/article/formats/trouble'
import { type Archive, lookInto } from '#prisma/reading/archive'

/** A file that somebody chose; what was pasted has no name. */
export interface BroughtFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export type BroughtResult = { readonly brought: Brought } | { readonly trouble: Trouble }

/** A scan may have a page number, or the name of the scanner. */
const FEWEST_IN_PDF = 20

const refuse = (kind: Exclude<Trouble['kind'], 'long' | 'short' | 'dense' | 'decisions'>): BroughtResult => ({
  trouble: { kind },
})

/** Word's paragraphs and headings; pictures are left out. Its reader is loaded by the thread that needs it alone. */
const readDocx = async (bytes: Uint8Array<ArrayBuffer>): Promise<BroughtResult> => {
  let archive: Archive
  try {
    archive = lookInto(bytes)
  } catch {
    return refuse('damaged')
  }
  if (!archive.isHarmless) return refuse('bomb')
  if (!archive.names.includes('word/document.xml')) return refuse('archive')
  const { default: mammoth } = await import('mammoth')
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage })
    return { brought: readHtml(value) }
  } catch {
    return refuse('damaged')
  }
}

const readPdf = async (bytes: Uint8Array<ArrayBuffer>): Promise<BroughtResult> => {
  const { extractText, getDocumentProxy } = await import('unpdf')
  try {
    const { text } = await extractText(await getDocumentProxy(bytes, { verbosity: 0 }), { mergePages: false })
    const lines = text.flatMap((page) => page.split('\n'))
    const paragraphs = tidyText(paragraphsOfLines(lines).join('\n'))
    if (paragraphs.replace(/\s/gu, '').length < FEWEST_IN_PDF) return refuse('pictures')
    return { brought: { text: paragraphs, title: null, source: null, published: null, tags: [] } }
  } catch (error) {
    return refuse(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged')
  }
}

const readAny = async ({ name, bytes }: BroughtFile): Promise<BroughtResult> => {
  const kind = fileKindOf(bytes, name)
  switch (kind) {
    case 'text':
      return { brought: readPlain(decodeText(bytes)) }
    case 'html':
      return { brought: readHtml(decodeText(bytes)) }
    case 'docx':
    case 'archive':
      return readDocx(bytes)
    case 'pdf':
      return readPdf(bytes)
    case 'doc':
    case 'binary':
      return refuse(kind)
    default:
      return kind satisfies never
  }
}

/**
 * Makes an article's text of a file: text in any of the encodings that people save in, Markdown, a web page, a Word
 * document, a PDF with letters in it.
 */
export const bring = async (file: BroughtFile): Promise<BroughtResult> => {
  const result = await readAny(file)
  if ('trouble' in result) return result
  const characters = result.brought.text.length
  const written = result.brought.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (written === 0) return refuse('empty')
  if (written < FEWEST_CHARACTERS) return { trouble: { kind: 'short', characters } }
  if (characters > MOST_CHARACTERS) return { trouble: { kind: 'long', characters } }
  return result
}
