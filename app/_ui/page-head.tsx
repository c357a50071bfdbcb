import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

/** A page's heading, and above it the page that it belongs to. */
export const PageHead = <To extends string>({
  href,
  from,
  children,
  title,
}: {
  href: Route<To>
  /** What the page above is called. */
  from: string
  /** What stands beside its name. */
  children?: ReactNode
  title: string
}) => (
  <>
    <p className="byline">
      <Link href={href} className="link">
        {from}
      </Link>
      {children}
    </p>
    <h1>{title}</h1>
  </>
)
