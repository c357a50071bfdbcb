'use client'

import { useEffect, useState } from 'react'

/** Words of one paragraph of the text, as somebody has selected them. */
export interface Selected {
  readonly quote: string
  /** The whole paragraph, and where in it the words begin. */
  readonly paragraph: string
  readonly start: number
}

const selectionIn = (container: Element | null): Selected | null => {
  const selection = document.getSelection()
  if (!container || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const { startContainer, endContainer } = range
  const paragraph = startContainer.parentElement?.closest('p')
  if (!paragraph || !container.contains(paragraph) || !paragraph.contains(endContainer)) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(startContainer, range.startOffset)
  const words = range.toString()
  const quote = words.trim()
  if (quote === '') return null
  const start = before.toString().length + words.indexOf(quote)
  return { quote, paragraph: paragraph.textContent ?? '', start }
}

/**
 * What is selected in the text, by pointer, finger or keyboard; it stays when a press elsewhere takes the selection
 * away, until it is put away.
 */
export const useSelection = (container: { readonly current: Element | null }) => {
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    const look = () => {
      const found = selectionIn(container.current)
      if (found) setSelected(found)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [container])
  return { selected, putAway: () => setSelected(null) }
}
