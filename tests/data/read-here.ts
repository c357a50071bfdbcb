import { readContentText } from '#prisma/reading/read-content'
import type { Reading } from '#prisma/sync'

/** Reads texts in the process of the test, without limits: most tests know theirs to be harmless. */
export const readHere = (engine: string): Reading => ({
  engine,
  ahead: 1,
  read: async (content, remembered, today) => ({ value: readContentText(content, remembered, today) }),
})
