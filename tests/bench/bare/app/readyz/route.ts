/** Is asked when a server begins. */
export const GET = (): Response => new Response('ready')
