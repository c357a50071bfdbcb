import { useLayoutEffect } from 'react'

/**
 * Calls `onPress` for each key pressed anywhere on the page; null listens to none. It is set as the screen changes, not
 * some time after: a key that is pressed as soon as a question is seen must not act on the question before.
 */
export const useShortcuts = (onPress: ((event: KeyboardEvent) => void) | null): void =>
  useLayoutEffect(() => {
    if (!onPress) return
    window.addEventListener('keydown', onPress)
    return () => window.removeEventListener('keydown', onPress)
  }, [onPress])
