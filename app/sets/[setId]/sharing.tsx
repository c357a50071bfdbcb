import { Confirm, Sure } from '#ui/confirm'
import { CopyLink } from '#ui/copy-link'
import { PlainForm } from '#ui/sent-form'
import { type Locale, wordsFor } from '#ui/words'
import { revoke, share } from './sharing-actions'

/** The link by which a colleague takes a copy: made, handed on, revoked. */
export const Sharing = ({
  setId,
  token,
  locale,
}: {
  setId: string
  /** Null while there is no link. */
  token: string | null
  locale: Locale
}) => {
  const words = wordsFor(locale, 'sets')
  return (
    <section>
      <h2>{words('share')}</h2>
      <p className="hint mt-4">{words('shareHint')}</p>
      {token === null ? (
        <PlainForm action={share.bind(null, setId)} className="mt-4">
          <button type="submit" className="button-quiet">
            {words('makeLink')}
          </button>
        </PlainForm>
      ) : (
        <div className="mt-4 grid gap-4">
          <CopyLink
            path={`/shared/${token}`}
            words={{ label: words('link'), copy: words('copyLink'), copied: words('linkCopied') }}
          />
          <Confirm word={words('revoke')} text={words('revokeText')}>
            <Sure action={revoke.bind(null, setId)} word={words('revokeSure')} />
          </Confirm>
        </div>
      )}
    </section>
  )
}
