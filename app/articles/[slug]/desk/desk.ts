'use client'

import { createContext, useContext } from 'react'
import type { Decision } from '#lib/items/decisions/change'
import type { DeskWords } from '#ui/words'

/** What every part of the desk works with. */
export interface Desk {
  /** The article's. */
  readonly language: string
  readonly words: DeskWords
  /** Sends a decision; while one is on its way, nothing. */
  readonly decide: (decision: Decision) => void
  readonly isPending: boolean
}

const DeskContext = createContext<Desk | null>(null)

export const DeskOf = DeskContext.Provider

/** The desk that this part stands on. */
export const useDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('This part stands on no desk')
  return desk
}
