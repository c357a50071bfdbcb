import type { ReactNode } from 'react'

/** A table wider than the screen: it scrolls by itself, and the page does not. Its headings hold links, so keys reach it. */
export const ScrollingTable = ({ label, children }: { label: string; children: ReactNode }) => (
  <section className="scrolling" aria-label={label}>
    {children}
  </section>
)
