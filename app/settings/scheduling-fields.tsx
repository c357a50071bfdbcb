import type { SchedulingView } from '#data/study/views'
import { DAY_LOADS, type DayLoad } from '#lib/study/easy-days'
import { ChoiceField, choosable, NumberField } from '#ui/fields'
import { deckField, MAXIMUM_INTERVAL, WEEKDAYS, type Weekday } from './scheduling-form-data'
import { LIMITS } from './settings-form-data'

export interface SchedulingWords {
  readonly maximumInterval: string
  readonly maximumHint: string
  readonly loadBalance: string
  readonly loadBalanceHint: string
  readonly onOff: Readonly<Record<'on' | 'off', string>>
  readonly leechAction: string
  readonly leechActions: Readonly<Record<SchedulingView['leechAction'], string>>
  readonly easyDays: string
  readonly weekdays: Readonly<Record<Weekday, string>>
  readonly loads: Readonly<Record<DayLoad, string>>
  readonly decks: string
  readonly decksHint: string
}

/** How much on each weekday, Monday first. */
const EasyDaysField = ({
  easyDays,
  words,
}: {
  easyDays: SchedulingView['easyDays']
  words: SchedulingWords
}) => (
  <fieldset className="field">
    <legend>{words.easyDays}</legend>
    <div className="weekdays">
      {WEEKDAYS.map((weekday, index) => (
        <label key={weekday}>
          {words.weekdays[weekday]}
          <select name={weekday} className="input" defaultValue={easyDays[index]}>
            {DAY_LOADS.map((load) => (
              <option key={load} value={load}>
                {words.loads[load]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  </fieldset>
)

/** The share to remember, for each article that is to differ from the others. */
const DecksField = ({ decks, words }: { decks: SchedulingView['decks']; words: SchedulingWords }) => (
  <fieldset className="field">
    <legend>{words.decks}</legend>
    {decks.map(({ slug, title, desiredRetention }) => (
      <label key={slug} className="deck">
        {title}
        <input
          name={deckField(slug)}
          type="number"
          inputMode="numeric"
          className="input"
          {...LIMITS.retention}
          defaultValue={desiredRetention === null ? '' : Math.round(desiredRetention * 100)}
          aria-describedby="decks-hint"
        />
      </label>
    ))}
    <p id="decks-hint" className="hint">
      {words.decksHint}
    </p>
  </fieldset>
)

/** When questions come back: for those who want to decide it themselves. Part of the one form of the page. */
export const SchedulingFields = ({
  scheduling,
  words,
}: {
  scheduling: Omit<SchedulingView, 'lastFit' | 'answersUntilFit'>
  words: SchedulingWords
}) => {
  const { maximumInterval, loadBalance, leechAction, easyDays, decks } = scheduling
  return (
    <div className="mt-6 grid gap-6">
      <NumberField
        name="maximumInterval"
        label={words.maximumInterval}
        hint={words.maximumHint}
        value={maximumInterval}
        isRequired
        {...MAXIMUM_INTERVAL}
      />
      <div>
        <ChoiceField
          name="loadBalance"
          label={words.loadBalance}
          value={loadBalance ? 'on' : 'off'}
          choices={choosable(words.onOff)}
        />
        <p className="hint">{words.loadBalanceHint}</p>
      </div>
      <EasyDaysField easyDays={easyDays} words={words} />
      <ChoiceField
        name="leechAction"
        label={words.leechAction}
        value={leechAction}
        choices={choosable(words.leechActions)}
      />
      {decks.length > 0 && <DecksField decks={decks} words={words} />}
    </div>
  )
}
