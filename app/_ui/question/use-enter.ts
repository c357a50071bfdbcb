import { useEffect } from 'react'
import { isFree } from './keys'

/** Enter hands in, wherever the focus is, unless it is on something that Enter already works. */
export const useEnter = (onEnter: (() => void) | null): void =>
  useEffect(() => {
    if (!onEnter) return
    const onKey = (event: KeyboardEvent) => {
      const onControl = event.target instanceof Element && event.target.closest('button, a, summary')
      if (event.key !== 'Enter' || onControl || !isFree(event)) return
      event.preventDefault()
      onEnter()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onEnter])
