import { X } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { StudyWords } from '#ui/words'

/** Leaves a sitting: all of it is kept, and can be gone on with. */
export const Leave = ({ to, words }: { to: string; words: StudyWords }) => (
  <Link href={to as Route} className="icon-button leave" title={words.leave} aria-label={words.leave}>
    <X aria-hidden="true" size={20} />
  </Link>
)
