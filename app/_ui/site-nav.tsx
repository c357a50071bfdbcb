'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** The ways to the main pages. Beside a question there are none: it has the screen to itself, the name leads home. */
export const SiteNav = ({ label, children }: { label: string; children: ReactNode }) =>
  usePathname().startsWith('/study/') ? null : (
    <nav className="site-nav" aria-label={label}>
      {children}
    </nav>
  )
