import type { Page, Response } from 'playwright/test'
import type { Item } from '#lib/items/item'

/** All text that a page has been sent so far: documents, flight data, JSON. */
export interface Payloads {
  /** Waits for what is still arriving. */
  readonly all: () => Promise<readonly string[]>
}

const isText = (response: Response): boolean =>
  /text\/html|text\/x-component|application\/json/.test(response.headers()['content-type'] ?? '')

/** Starts listening; before the first page is opened. */
export const recordPayloads = (page: Page): Payloads => {
  const arriving: Promise<string>[] = []
  page.on('response', (response) => {
    // A redirect has no body.
    if (isText(response)) arriving.push(response.text().catch(() => ''))
  })
  return { all: () => Promise.all(arriving) }
}

/** Property names that only a key has. */
const TELLING_NAMES = ['"correct":true', '"accepted":', '"distractors":']

/** Quotation marks are escaped once in JSON, and twice in flight data inside HTML. */
const withoutEscapes = (text: string): string => text.replaceAll('\\', '')

/**
 * What nobody may have before the answer. Keys are made of what an item and its facts say: who has the code and the
 * article could try them out.
 */
export const secretsOf = (item: Item): string[] => [withoutEscapes(item.rationale), item.key, ...item.factIds]

/** What of an unanswered item's secrets stands in a payload. */
export const leaksOf = (payload: string, item: Item): string[] => {
  const text = withoutEscapes(payload)
  return secretsOf(item).filter((secret) => text.includes(secret))
}

/** What in a payload from before the first answer looks like a key. */
export const tellingNames = (payload: string): string[] => {
  const text = withoutEscapes(payload)
  return TELLING_NAMES.filter((name) => text.includes(name))
}
