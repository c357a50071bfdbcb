import { z } from 'zod'
import { isPlainText } from '#lib/classes/plain-text'

/** A name or title that people see in lists: some letters, at most so many, and nothing hidden among them. */
export const plainName = (most: number) =>
  z.string().trim().min(1).max(most).refine(isPlainText, 'A name has no hidden characters')
