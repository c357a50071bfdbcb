'use client'

import { useState, useSyncExternalStore } from 'react'

export interface CopyLinkWords {
  readonly label: string
  readonly copy: string
  readonly copied: string
}

const never = () => () => undefined

/** An address of this site to be handed on: it can be selected, and copied with one press where the browser lets it. */
export const CopyLink = ({ path, words }: { path: string; words: CopyLinkWords }) => {
  const address = useSyncExternalStore(
    never,
    () => `${location.origin}${path}`,
    () => path,
  )
  const [isCopied, setCopied] = useState(false)
  return (
    <div className="field">
      <label htmlFor="link">{words.label}</label>
      <div className="flex items-center gap-2">
        <input
          id="link"
          className="input"
          readOnly
          value={address}
          onFocus={({ target }) => target.select()}
        />
        <button
          type="button"
          className="button-quiet whitespace-nowrap"
          onClick={async () => {
            await navigator.clipboard?.writeText(address)
            setCopied(true)
          }}
        >
          {words.copy}
        </button>
      </div>
      <p role="status" className="hint">
        {isCopied && words.copied}
      </p>
    </div>
  )
}
