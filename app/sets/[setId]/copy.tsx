import type { TeachingClass } from '#data/classes/set-copies'
import { PlainForm } from '#ui/sent-form'
import { type Locale, wordsFor } from '#ui/words'
import { copyTo } from './copy-actions'

/** The same questions for another class, as a draft. */
export const Copy = ({
  setId,
  classes,
  locale,
}: {
  setId: string
  classes: readonly TeachingClass[]
  locale: Locale
}) => {
  const words = wordsFor(locale, 'sets')
  return (
    <section>
      <h2>{words('copy')}</h2>
      <p className="hint mt-4">{words('copyHint')}</p>
      <PlainForm action={copyTo} className="mt-4 grid gap-4">
        <input type="hidden" name="setId" value={setId} />
        <div className="field">
          <label htmlFor="copy-class">{words('copyTo')}</label>
          <select id="copy-class" name="classId" className="input">
            {classes.map(({ classId, name }) => (
              <option key={classId} value={classId}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div>
          <button type="submit" className="button-quiet">
            {words('copy')}
          </button>
        </div>
      </PlainForm>
    </section>
  )
}
