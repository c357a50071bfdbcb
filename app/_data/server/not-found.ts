import 'server-only'
import { notFound as endHere } from 'next/navigation'
import { requestNote } from '#data/server/request-note'

/**
 * Has the head of a page say that what was asked for is not there, whatever the page goes on to tell. A page is streamed,
 * and by then its head would say 200: the server holds it back until the page is made, and looks at the note
 * (cli/door/hold.ts).
 */
export const headNotFound = (): void => {
  const note = requestNote()
  if (note) note.status = 404
}

/** Ends the making of a page that is not there for whoever asks. */
export const notFound: () => never = () => {
  headNotFound()
  return endHere()
}
