import type { ReuseView } from '#data/classes/teaching-views'
import { type Locale, wordsFor } from '#ui/words'

/** Which assignments, for which class, from which day; a plain form, so that the address says what is shown below. */
export const WishForm = ({ reuse, locale }: { reuse: ReuseView; locale: Locale }) => {
  const words = wordsFor(locale, 'reuse')
  const { classes, toClassId, start, assignments } = reuse
  return (
    <form className="mt-6 grid gap-4" key={JSON.stringify([toClassId, start])}>
      <div className="fields">
        <label className="field">
          {words('to')}
          <select name="to" className="input" defaultValue={toClassId ?? ''}>
            {classes.map(({ classId, name }) => (
              <option key={classId} value={classId}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {words('start')}
          <input name="start" type="date" className="input" required defaultValue={start} />
          <span className="hint">{words('startHint')}</span>
        </label>
      </div>
      <fieldset className="field">
        <legend>{words('which')}</legend>
        {assignments.map(({ assignmentId, title, isChosen }) => (
          <label key={assignmentId} className="choice-line">
            <input type="checkbox" name="only" value={assignmentId} defaultChecked={isChosen} />
            {title}
          </label>
        ))}
      </fieldset>
      <div>
        <button type="submit" className="button-quiet">
          {words('show')}
        </button>
      </div>
    </form>
  )
}
