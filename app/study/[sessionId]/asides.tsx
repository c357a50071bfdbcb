import { CalendarX2, CirclePause, EyeOff } from 'lucide-react'
import type { ReactNode } from 'react'
import type { StudyWords } from '#ui/words'
import { isFree } from '../../_ui/question/keys'
import { useKeyPress } from '../../_ui/question/use-key-press'
import type { Aside } from './send-step'

const ASIDES = [
  { aside: 'bury', key: 'b', icon: CalendarX2 },
  { aside: 'suspend', key: 's', icon: CirclePause },
  { aside: 'hide', key: 'x', icon: EyeOff },
] as const

/** What each is called, and what it does. */
const saying = (aside: Aside, words: StudyWords): { readonly word: string; readonly hint: string } =>
  ({
    bury: { word: words.bury, hint: words.buryHint },
    suspend: { word: words.suspend, hint: words.suspendHint },
    hide: { word: words.hide, hint: words.hideHint },
  })[aside]

/** Not today, not any more, or never in this wording: one key each, beside what is wrong with the question. */
export const Asides = ({
  words,
  hasKeys,
  onAside,
  children,
}: {
  words: StudyWords
  /** Not where letters mean something else. */
  hasKeys: boolean
  onAside: (aside: Aside) => void
  children?: ReactNode
}) => {
  useKeyPress((event) => {
    const chosen = hasKeys && ASIDES.find(({ key }) => key === event.key.toLowerCase())
    if (!chosen || !isFree(event)) return
    event.preventDefault()
    onAside(chosen.aside)
  })
  return (
    <div className="asides">
      {ASIDES.map(({ aside, key, icon: Icon }) => (
        <button
          key={aside}
          type="button"
          className="undo"
          title={saying(aside, words).hint}
          {...(hasKeys ? { 'aria-keyshortcuts': key } : {})}
          onClick={() => onAside(aside)}
        >
          <Icon aria-hidden="true" size={18} />
          {saying(aside, words).word}
          {hasKeys && (
            <span className="key-cap" aria-hidden="true">
              {key.toUpperCase()}
            </span>
          )}
        </button>
      ))}
      {children}
    </div>
  )
}
