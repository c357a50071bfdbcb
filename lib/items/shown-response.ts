import type { ItemResponse } from '#lib/items/response'

const HAN = /\p{Script=Han}/u

/** One pair as a line: what it is, and what goes with it. */
const pairInWords = ({ left, right }: { readonly left: string; readonly right: string }): string =>
  `${left}${HAN.test(left) ? '：' : ': '}${right}`

/**
 * A response in words, as it is shown beside the key; '' for a skipped one. What was paired or put in order is a short
 * list, a line a pair or a thing.
 */
export const shownResponse = (response: ItemResponse): string => {
  switch (response.kind) {
    case 'choice':
    case 'typed':
      return response.text
    case 'matching':
      return response.pairs.map(pairInWords).join('\n')
    case 'ordering':
      return response.sequence.map((thing, index) => `${index + 1}. ${thing}`).join('\n')
    case 'skipped':
    case 'rated':
      return ''
    default:
      return response satisfies never
  }
}
