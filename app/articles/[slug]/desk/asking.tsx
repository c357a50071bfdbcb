import type { AskingView } from '#data/articles/desk-body'
import { type Locale, wordsFor } from '#ui/words'

/** With fewer questions, or while something waits for the day, the owner is told why without asking. */
const FEW = 5

/** Why facts are not asked about, by how many of them, and what would change it. */
const Whys = ({ asking: { unasked, questions }, locale }: { asking: AskingView; locale: Locale }) => {
  const words = wordsFor(locale, 'desk')
  const whyIn = (why: AskingView['unasked'][number]['why'], n: number): string => {
    switch (why) {
      case 'day':
      case 'spare':
      case 'beside':
      case 'hidden':
      case 'unsuited':
        return words(`facts-${why}`, { n })
      default:
        return words('facts-refused', { n, why: words(`refusal-${why}`) })
    }
  }
  return (
    <>
      <ul className="asking-whys">
        {unasked.map(({ why, count }) => (
          <li key={why}>{whyIn(why, count)}</li>
        ))}
      </ul>
      {questions < FEW && <p>{words('moreQuestions')}</p>}
    </>
  )
}

/** How many questions were made of how many facts; where there are few, why, and what to do. */
export const Asking = ({ asking, locale }: { asking: AskingView; locale: Locale }) => {
  const words = wordsFor(locale, 'desk')
  const { questions, asked, facts, unasked } = asking
  const isTold = questions < FEW || unasked.some(({ why }) => why === 'day')
  const left = unasked.reduce((sum, { count }) => sum + count, 0)
  return (
    <section className="asking mt-4" aria-label={words('askingLabel')}>
      <p>
        <strong>{words('asking', { questions, asked })}</strong>{' '}
        {facts === 0 ? words('noFacts') : left > 0 && words('askingLeft', { n: left })}
      </p>
      {left > 0 &&
        (isTold ? (
          <Whys asking={asking} locale={locale} />
        ) : (
          <details className="more">
            <summary>{words('whyUnasked')}</summary>
            <Whys asking={asking} locale={locale} />
          </details>
        ))}
      {facts === 0 && <p>{words('moreQuestions')}</p>}
      {questions > 0 && (
        <p>
          <a href="#publish" className="link link-row">
            {words('toPublish')}
          </a>
        </p>
      )}
    </section>
  )
}
