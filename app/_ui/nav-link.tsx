'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A link that says whether it is where the reader is. */
export const NavLink = ({
  href,
  className,
  children,
}: {
  href: '/' | '/progress' | '/mistakes' | '/classes' | '/account'
  className?: string
  children: ReactNode
}) => (
  <Link
    href={href}
    {...(className ? { className } : {})}
    {...(usePathname() === href ? { 'aria-current': 'page' } : {})}
  >
    {children}
  </Link>
)
