import { ownData } from '#data/account/own-data'
import { sendFile } from '#data/server/download'

/** All that is kept about the viewer, as JSON. */
export const GET = (): Promise<Response> =>
  sendFile('wengu-data.json', 'application/json; charset=utf-8', (viewer) => ownData(viewer, new Date()))
