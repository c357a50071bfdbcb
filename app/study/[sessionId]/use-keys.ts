import { useEffect } from 'react'
import { isFree } from '../../_ui/question/keys'

/** Z undoes; Space and Enter go on, wherever the focus is, unless it is on something they already work. */
export const useKeys = (onUndo: (() => void) | null, onContinue: (() => void) | null): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isFree(event)) return
      if (event.key.toLowerCase() === 'z' && onUndo) {
        event.preventDefault()
        onUndo()
      }
      const onControl = event.target instanceof Element && event.target.closest('button, a')
      if ((event.key === ' ' || event.key === 'Enter') && onContinue && !onControl) {
        event.preventDefault()
        onContinue()
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onUndo, onContinue])
}
