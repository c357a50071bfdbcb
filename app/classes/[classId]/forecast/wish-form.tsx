import type { ForecastView } from '#data/classes/teaching-views'
import { type Locale, wordsFor } from '#ui/words'

/** The exam's day, and what it is about; a plain form, so that the address says what was asked. */
export const WishForm = ({ forecast, locale }: { forecast: ForecastView; locale: Locale }) => {
  const words = wordsFor(locale, 'forecast')
  const { day, today, assignments, assignmentId } = forecast
  return (
    <form className="mt-4 grid gap-4">
      <div className="fields">
        <label className="field">
          {words('day')}
          <input name="day" type="date" className="input" required min={today} defaultValue={day} />
        </label>
        <label className="field">
          {words('about')}
          <select name="assignment" className="input" defaultValue={assignmentId ?? ''}>
            <option value="">{words('all')}</option>
            {assignments.map((one) => (
              <option key={one.assignmentId} value={one.assignmentId}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div>
        <button type="submit" className="button-quiet">
          {words('show')}
        </button>
      </div>
    </form>
  )
}
