/** A text in three: what another one begins with too, what differs, what both end with. */
export interface Differing {
  readonly before: string
  readonly differs: string
  readonly behind: string
}

/** Where a text differs from another one of which it is a new wording. */
export const differingFrom = (text: string, other: string): Differing => {
  const most = Math.min(text.length, other.length)
  let from = 0
  while (from < most && text[from] === other[from]) from++
  let to = 0
  while (to < most - from && text[text.length - 1 - to] === other[other.length - 1 - to]) to++
  return {
    before: text.slice(0, from),
    differs: text.slice(from, text.length - to),
    behind: text.slice(text.length - to),
  }
}
