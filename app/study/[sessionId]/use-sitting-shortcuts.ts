import { isFree } from '../../_ui/question/shortcuts'
import { useShortcuts } from '../../_ui/question/use-shortcuts'

/** Z undoes; Space and Enter go on, wherever the focus is, unless it is on something they already work. */
export const useSittingShortcuts = (onUndo: (() => void) | null, onContinue: (() => void) | null): void =>
  useShortcuts((event) => {
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
  })
