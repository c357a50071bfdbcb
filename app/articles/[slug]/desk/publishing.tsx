import Link from 'next/link'
import type { PublishingView } from '#data/articles/publishing'
import { PlainForm } from '#ui/sent-form'
import { type Locale, wordsFor } from '#ui/words'
import { makeSet, show } from './publishing-actions'

const Showing = ({ slug, view, locale }: { slug: string; view: PublishingView; locale: Locale }) => {
  const words = wordsFor(locale, 'desk')
  const { visibility, classes, mayShowEverybody } = view
  const choices = [
    'private',
    ...(classes.length > 0 ? (['class'] as const) : []),
    ...(mayShowEverybody ? (['everybody'] as const) : []),
  ] as const
  return (
    <PlainForm action={show} className="mt-4 grid gap-4">
      <input type="hidden" name="slug" value={slug} />
      <fieldset className="field">
        <legend>{words('whoSees')}</legend>
        <div className="choices">
          {choices.map((choice) => (
            <label key={choice}>
              <input type="radio" name="visibility" value={choice} defaultChecked={choice === visibility} />
              {words(`show-${choice}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {classes.length > 0 && (
        <fieldset className="field">
          <legend>{words('whichClasses')}</legend>
          <div className="choices">
            {classes.map(({ classId, name, isShown }) => (
              <label key={classId}>
                <input
                  type="checkbox"
                  name="classId"
                  value={classId}
                  defaultChecked={isShown || classes.length === 1}
                />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {!mayShowEverybody && <p className="hint">{words('notEverybody')}</p>}
      <div>
        <button type="submit" className="button-quiet">
          {words('show')}
        </button>
      </div>
      <p role="status" className="hint">
        {words(`shown-${visibility}`)}
      </p>
    </PlainForm>
  )
}

const BestSet = ({ slug, view, locale }: { slug: string; view: PublishingView; locale: Locale }) => {
  const words = wordsFor(locale, 'desk')
  return (
    <PlainForm action={makeSet} className="mt-4 grid gap-4">
      <input type="hidden" name="slug" value={slug} />
      <div className="field">
        <label htmlFor="set-class">{words('setFor')}</label>
        <select id="set-class" name="classId" className="input">
          {view.classes.map(({ classId, name }) => (
            <option key={classId} value={classId}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <button type="submit" className="button">
          {words('makeSet')}
        </button>
      </div>
    </PlainForm>
  )
}

/** To whom the article is shown, and a set of its best questions for a class. */
export const Publishing = ({
  slug,
  view,
  locale,
}: {
  slug: string
  view: PublishingView
  locale: Locale
}) => {
  const words = wordsFor(locale, 'desk')
  return (
    <section>
      <h2 id="publish">{words('publishing')}</h2>
      <Showing key={view.visibility} slug={slug} view={view} locale={locale} />
      {view.classes.length > 0 ? (
        <>
          <h3 className="mt-8">{words('bestSet')}</h3>
          <p className="hint">{words('bestSetHint')}</p>
          <BestSet slug={slug} view={view} locale={locale} />
        </>
      ) : (
        <p className="mt-4">
          <Link href="/classes" className="link link-row">
            {words('noClass')}
          </Link>
        </p>
      )}
    </section>
  )
}
