import { normalForm } from '#lib/items/normal-form'

/** Each answer once, judged by its normal form; the first spelling stays. */
export const distinctForms = (forms: readonly string[]): string[] => {
  const seen = new Set<string>()
  return forms.filter((form) => {
    const normal = normalForm(form)
    if (normal === '' || seen.has(normal)) return false
    seen.add(normal)
    return true
  })
}
