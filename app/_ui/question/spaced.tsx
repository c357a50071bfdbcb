import { Fragment } from 'react'

/** A closing mark before another one. */
const CLOSING = /([”’》」』）])(?=[，。、；：？！])/u

/**
 * A text with no hole between ” and ，: browsers close it where the letters are not bold, and not where they are, as in a
 * question.
 */
export const Spaced = ({ text }: { text: string }) =>
  text.split(CLOSING).map((part, at) => {
    const key = `${at}:${part}`
    return at % 2 === 0 ? (
      <Fragment key={key}>{part}</Fragment>
    ) : (
      <span key={key} className="half">
        {part}
      </span>
    )
  })
