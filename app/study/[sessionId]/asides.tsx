import { CalendarX2, CirclePause, EyeOff } from 'lucide-react'
import type { ReactNode } from 'react'
import type { StudyWords } from '#ui/words'
import { isFree } from '../../_ui/question/shortcuts'
import { useShortcuts } from '../../_ui/question/use-shortcuts'
import type { Aside } from './send-step'

const ASIDES = [
  { aside: 'bury', shortcut: 'b', icon: CalendarX2 },
  { aside: 'suspend', shortcut: 's', icon: CirclePause },
  { aside: 'hide', shortcut: 'x', icon: EyeOff },
] as const

/** What each is called, and what it does. */
const saying = (aside: Aside, words: StudyWords): { readonly word: string; readonly hint: string } =>
  ({
    bury: { word: words.bury, hint: words.buryHint },
    suspend: { word: words.suspend, hint: words.suspendHint },
    hide: { word: words.hide, hint: words.hideHint },
  })[aside]

/** Not today, not any more, or never in this wording: one shortcut each, beside what is wrong with the question. */
export const Asides = ({
  words,
  hasShortcuts,
  onAside,
  children,
}: {
  words: StudyWords
  /** Not where letters mean something else. */
  hasShortcuts: boolean
  onAside: (aside: Aside) => void
  children?: ReactNode
}) => {
  useShortcuts((event) => {
    const chosen = hasShortcuts && ASIDES.find(({ shortcut }) => shortcut === event.key.toLowerCase())
    if (!chosen || !isFree(event)) return
    event.preventDefault()
    onAside(chosen.aside)
  })
  return (
    <div className="asides">
      {ASIDES.map(({ aside, shortcut, icon: Icon }) => (
        <button
          key={aside}
          type="button"
          className="undo"
          title={saying(aside, words).hint}
          {...(hasShortcuts ? { 'aria-keyshortcuts': shortcut } : {})}
          onClick={() => onAside(aside)}
        >
          <Icon aria-hidden="true" size={18} />
          {saying(aside, words).word}
          {hasShortcuts && (
            <span className="key-cap" aria-hidden="true">
              {shortcut.toUpperCase()}
            </span>
          )}
        </button>
      ))}
      {children}
    </div>
  )
}
