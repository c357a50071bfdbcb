/** What a question's heading is known by on its page, for the field that it describes. */
export const stemId = (itemId: string): string => `stem-${itemId}`
