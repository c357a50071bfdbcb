import { simplified } from '#lib/article/script'
import { gradeResponse } from '#lib/items/grade'
import type { Item } from '#lib/items/item'
import type { Grade, ItemResponse } from '#lib/items/response'

/**
 * Marks one response as `gradeResponse` does; what is typed may be in traditional or simplified characters, whichever
 * the article has. The table of characters that this takes is too large for the pages that ask: servers mark with it.
 */
export const gradeInEitherScript = (item: Item, response: ItemResponse): Grade =>
  gradeResponse(item, response, simplified)
