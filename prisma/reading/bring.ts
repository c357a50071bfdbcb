import type { Brought } from '#lib/article/formats/brought'
import { decodeText } from '#lib/article/formats/encoding'
import { readHtml } from '#lib/article/formats/html'
import { fileKindOf } from '#lib/article/formats/kind'
import { readPlain } from '#lib/article/formats/plain'
import { paragraphsOfLines } from '#lib/article/formats/printed-lines'
import { tidyText } from '#lib/article/formats/tidy'
import { FEWEST_CHARACTERS, MOST_CHARACTERS, type Trouble } from '#lib/article/formats/trouble'
import { detectLanguage } from '#lib/article/language'
import { writeManuscript } from '#lib/article/manuscript'
import { parseArticle } from '#lib/article/parse'
import { simplifiedArticle } from '#lib/article/script'
import { headlineOf } from '#lib/language/headline'
import { readArticle } from '#lib/language/read'
import { type Archive, lookInto } from '#prisma/reading/archive'

/** A file that somebody chose; what was pasted has no name. */
export interface BroughtFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** With the title that its first sentences propose; null for one that has a title, or whose sentences tell none. */
export type BroughtResult =
  | { readonly brought: Brought; readonly headline: string | null }
  | { readonly trouble: Trouble }

/** A scan may have a page number, or the name of the scanner. */
const FEWEST_IN_PDF = 20

type Opened = { readonly brought: Brought } | { readonly trouble: Trouble }

const refuse = (
  kind: Exclude<Trouble['kind'], 'long' | 'short' | 'dense' | 'decisions'>,
): { readonly trouble: Trouble } => ({
  trouble: { kind },
})

/** Word's paragraphs and headings; pictures are left out. Its reader is loaded by the thread that needs it alone. */
const readDocx = async (bytes: Uint8Array<ArrayBuffer>): Promise<Opened> => {
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

const readPdf = async (bytes: Uint8Array<ArrayBuffer>): Promise<Opened> => {
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

const readAny = async ({ name, bytes }: BroughtFile): Promise<Opened> => {
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

/** The first paragraphs tell what a text is about. */
const READ_FOR_TITLE = 800
/** What stands for the title until there is one. */
const NO_TITLE = '·'

/** The title that the text's first sentences propose. */
const proposedTitle = (text: string): string | null => {
  const start = text.slice(0, READ_FOR_TITLE)
  const about = { title: NO_TITLE, source: null, language: detectLanguage(text), published: null, tags: [] }
  const file = writeManuscript(about, start)
  const { article } = parseArticle(file, { slug: NO_TITLE, file: NO_TITLE })
  return article && headlineOf(readArticle(simplifiedArticle(article)), article.text)
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
  const { brought } = result
  return { brought, headline: brought.title === null ? proposedTitle(brought.text) : null }
}
