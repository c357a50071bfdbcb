import { useLayoutEffect } from 'react'

/**
 * Calls `onKey` for each key pressed anywhere on the page; null listens to none. It is set as the screen changes, not
 * some time after: a key that is pressed as soon as a question is seen must not act on the question before.
 */
export const useKeyPress = (onKey: ((event: KeyboardEvent) => void) | null): void =>
  useLayoutEffect(() => {
    if (!onKey) return
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onKey])
