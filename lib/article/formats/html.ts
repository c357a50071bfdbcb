import { Parser } from 'htmlparser2'
import type { Brought } from '#lib/article/formats/brought'
import { tidyText } from '#lib/article/formats/tidy'

/** Elements of which nothing is text of the article. */
const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed canvas form button select textarea nav aside footer audio video'.split(
    ' ',
  ),
)
/** Elements that begin a paragraph and end one. */
const BLOCKS = new Set(
  'p div section article main header h1 h2 h3 h4 h5 h6 ul ol li table tr td th blockquote pre figure figcaption dl dt dd address hr br body'.split(
    ' ',
  ),
)
const HEADING = /^h[2-6]$/u

const DAY = /^\s*(\d{4}-\d{2}-\d{2})/u
/** Where pages say when they appeared (Open Graph, schema.org, Dublin Core). */
const PUBLISHED =
  /^(?:article:published_time|datepublished|pubdate|publishdate|dc\.date(?:\.issued)?|date)$/iu

/** Gathers paragraphs while the parser walks through a page. */
class Paragraphs {
  private readonly done: string[] = []
  private open = ''
  private prefix = ''

  add(text: string): void {
    this.open += text
  }

  /** Ends a paragraph; the next one is a heading if it says so. */
  close(isHeading = false): void {
    const line = this.open.replace(/\s+/gu, ' ').trim()
    if (line !== '') this.done.push(this.prefix + line)
    this.open = ''
    this.prefix = isHeading ? '## ' : ''
  }

  text(): string {
    this.close()
    return tidyText(this.done.join('\n'))
  }
}

interface Found {
  heading: string
  pageTitle: string
  source: string | null
  published: string | null
}

const noteMeta = (found: Found, attributes: Readonly<Record<string, string>>): void => {
  const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? ''
  const content = attributes.content ?? ''
  if (PUBLISHED.test(name)) found.published ??= DAY.exec(content)?.[1] ?? null
  if (name.toLowerCase() === 'og:site_name' && content.trim() !== '')
    found.source ??= content.trim().slice(0, 100)
}

/**
 * The text of a web page, and nothing else of it: no element, attribute, script or style gets through, so there is
 * nothing to be made safe. Paragraphs of the page's `<article>` alone where it has one.
 */
export const readHtml = (html: string): Brought => {
  const whole = new Paragraphs()
  const inside = new Paragraphs()
  const found: Found = { heading: '', pageTitle: '', source: null, published: null }
  let skipped = 0
  let articles = 0
  let place: 'title' | 'h1' | null = null
  const both = (act: (paragraphs: Paragraphs) => void): void => {
    act(whole)
    if (articles > 0) act(inside)
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (SKIPPED.has(name)) skipped++
        if (name === 'article') articles++
        if (name === 'meta') noteMeta(found, attributes)
        if (name === 'time' && attributes.datetime)
          found.published ??= DAY.exec(attributes.datetime)?.[1] ?? null
        if (name === 'title' || name === 'h1') place = name
        if (BLOCKS.has(name)) both((one) => one.close(HEADING.test(name)))
      },
      ontext: (text) => {
        if (place === 'title') found.pageTitle += text
        else if (skipped > 0) return
        else if (place === 'h1') found.heading += text
        else both((one) => one.add(text))
      },
      onclosetag: (name) => {
        if (SKIPPED.has(name)) skipped = Math.max(0, skipped - 1)
        if (name === 'title' || name === 'h1') place = null
        if (BLOCKS.has(name)) both((one) => one.close())
        if (name === 'article') articles = Math.max(0, articles - 1)
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  const text = inside.text() || whole.text()
  const title = tidyText(found.heading || found.pageTitle).replace(/\s+/gu, ' ')
  const { source, published: day } = found
  return { text, title: title || null, source, published: day ? { start: day, end: day } : null, tags: [] }
}
