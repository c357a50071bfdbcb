/** Whether a key press is for the page: no modifier held down, and nothing is being typed or chosen. */
export const isFree = (event: KeyboardEvent): boolean => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return false
  return !(event.target instanceof Element && event.target.closest('input, select, textarea'))
}
