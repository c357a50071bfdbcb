'use client'

import { Children, type ReactNode, useId, useState } from 'react'

/** A class fits on a screen up to here. */
const SEARCHED_FROM = 12

/** Rows of people, of whom one is found by a piece of the name; a short list is not searched. */
export const SearchableRows = ({
  names,
  words,
  children,
}: {
  /** What each row is found by. */
  names: readonly string[]
  words: { readonly search: string; readonly none: string }
  /** The rows, in the order of the names. */
  children: ReactNode
}) => {
  const id = useId()
  const [wanted, setWanted] = useState('')
  const sought = wanted.trim().toLocaleLowerCase()
  const found = Children.toArray(children).filter((_, index) =>
    names[index]?.toLocaleLowerCase().includes(sought),
  )
  return (
    <>
      {names.length > SEARCHED_FROM && (
        <div className="field no-print mt-4">
          <label htmlFor={id}>{words.search}</label>
          <input
            id={id}
            type="search"
            className="input"
            autoComplete="off"
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
          />
        </div>
      )}
      {found.length === 0 && sought !== '' && (
        <p className="hint mt-4" role="status">
          {words.none}
        </p>
      )}
      <ul className="rows mt-4">{found}</ul>
    </>
  )
}
