import { REGISTRATIONS } from '#data/account/registration'
import type { RegistrationView } from '#data/administration/registration'
import { PlainForm } from '#ui/sent-form'
import { type Locale, wordsFor } from '#ui/words'
import { settle } from './actions'

/** Who may make an account here. */
export const RegistrationForm = ({
  settled: { registration, code },
  locale,
}: {
  settled: RegistrationView
  locale: Locale
}) => {
  const words = wordsFor(locale, 'administration')
  return (
    <section>
      <h2>{words('registration')}</h2>
      <p className="mt-2">{words('registrationText')}</p>
      <PlainForm action={settle} className="mt-4 grid gap-4" key={`${registration} ${code}`}>
        <fieldset>
          <legend className="sr-only">{words('registration')}</legend>
          {REGISTRATIONS.map((one) => (
            <label key={one} className="choice-line">
              <input type="radio" name="registration" value={one} defaultChecked={one === registration} />
              {words(`registration-${one}`)}
            </label>
          ))}
        </fieldset>
        {registration === 'code' && (
          <>
            <p>
              {words('codeNow')} <strong className="code">{code}</strong>
            </p>
            <label className="choice-line">
              <input type="checkbox" name="renew" /> {words('codeRenew')}
            </label>
          </>
        )}
        <div>
          <button type="submit" className="button-quiet">
            {words('save')}
          </button>
        </div>
      </PlainForm>
    </section>
  )
}
