import type { TeachingClass } from '#data/classes/set-copies'
import { type Locale, wordsFor } from '#ui/words'

/** The viewer's other classes that can have the same set at once, a copy each. */
export const OtherClasses = ({ classes, locale }: { classes: readonly TeachingClass[]; locale: Locale }) => {
  const words = wordsFor(locale, 'assigning')
  if (classes.length === 0) return null
  return (
    <fieldset className="field">
      <legend>{words('otherClasses')}</legend>
      <span className="hint">{words('otherClassesHint')}</span>
      {classes.map(({ classId, name }) => (
        <label key={classId} className="choice-line">
          <input type="checkbox" name="class" value={classId} /> {name}
        </label>
      ))}
    </fieldset>
  )
}
