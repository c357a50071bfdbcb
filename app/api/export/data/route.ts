import { sendFile } from '#data/download'
import { ownData } from '#data/own-data'

/** All that is kept about the viewer, as JSON. */
export const GET = (): Promise<Response> =>
  sendFile('wengu-data.json', 'application/json; charset=utf-8', (viewer) => ownData(viewer, new Date()))
