import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether React has taken over the page: before, a key pressed would be lost. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
