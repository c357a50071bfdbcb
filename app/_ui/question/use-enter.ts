import { isFree } from './shortcuts'
import { useShortcuts } from './use-shortcuts'

/** Enter hands in, wherever the focus is, unless it is on something that Enter already works. */
export const useEnter = (onEnter: (() => void) | null): void =>
  useShortcuts(
    onEnter &&
      ((event) => {
        const onControl = event.target instanceof Element && event.target.closest('button, a, summary')
        if (event.key !== 'Enter' || onControl || !isFree(event)) return
        event.preventDefault()
        onEnter()
      }),
  )
