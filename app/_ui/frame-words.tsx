'use client'

import { createContext, type ReactNode, useContext } from 'react'

/** What is said while a page is on its way or did not come, or a form did not go: known before the page is. */
interface FrameWordsValue {
  readonly loading: string
  readonly failed: string
  readonly failedText: string
  readonly retry: string
  readonly unsent: string
}

const Context = createContext<FrameWordsValue>({
  loading: '',
  failed: '',
  failedText: '',
  retry: '',
  unsent: '',
})

export const FrameWords = ({ words, children }: { words: FrameWordsValue; children: ReactNode }) => (
  <Context value={words}>{children}</Context>
)

export const useFrameWords = (): FrameWordsValue => useContext(Context)
