import type { ItemResponse } from '#lib/items/response'

/** A response in words, as it is shown beside the key; '' for a skipped one. */
export const shownResponse = (response: ItemResponse): string => {
  switch (response.kind) {
    case 'choice':
    case 'typed':
      return response.text
    case 'matching':
      return response.pairs.map(({ left, right }) => `${left} → ${right}`).join('\n')
    case 'ordering':
      return response.sequence.join(' → ')
    case 'skipped':
    case 'rated':
      return ''
    default:
      return response satisfies never
  }
}
