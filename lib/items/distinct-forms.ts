import { normalForm } from '#lib/items/normal-form'

/** Each answer once, judged by its normal form; the first spelling stays. */
export const distinctForms = (forms: readonly string[]): string[] => {
  const seen = new Set<string>()
  return forms.filter((form) => {
    // 15% and 15 percent are graded alike; whoever reads the answers looks for both.
    const normal = normalForm(form) && `${normalForm(form)}${/[%％]/u.test(form) ? '%' : ''}`
    if (normal === '' || seen.has(normal)) return false
    seen.add(normal)
    return true
  })
}
