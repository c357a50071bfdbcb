/**
 * The slug in the parameters of an address: Next hands on what browsers send, and they write 尼克松访华 in percent signs.
 */
export const slugIn = ({ slug }: { readonly slug: string }): string => {
  try {
    return decodeURIComponent(slug)
  } catch {
    // No browser sends that; it names nothing.
    return slug
  }
}
