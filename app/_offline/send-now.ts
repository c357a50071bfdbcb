import { pause, waitBefore } from './pause'
import { post } from './post'

export type Sent<View> = { readonly ok: true; readonly view: View } | { readonly ok: false }

/** So often is something tried that the learner is waiting for and that is not kept. */
export const FEW_TRIES = 4

/**
 * Sends something that is not kept on the device, because nothing is lost without it: the learner waits for it, or
 * does it again. It may arrive twice.
 *
 * @param tries after which it is given up; Infinity where nothing else can be done meanwhile
 * @param onRetry called before each try but the first
 */
export const sendNow = async <View>(
  path: string,
  body: unknown,
  { tries, onRetry = () => undefined }: { readonly tries: number; readonly onRetry?: () => void },
): Promise<Sent<View>> => {
  for (let failures = 1; ; failures++) {
    const reply = await post<View>(path, body)
    if (reply.kind === 'taken') return { ok: true, view: reply.view }
    if (reply.kind !== 'unreached' || failures === tries) return { ok: false }
    onRetry()
    await pause(waitBefore(failures))
  }
}
