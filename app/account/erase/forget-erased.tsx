'use client'

import { useEffect } from 'react'
import { forgetHandInsOf } from '../../_offline/hand-ins'
import { forgetEntriesOf } from '../../_offline/queue'
import { countQueue } from '../../_offline/status'

const forget = async (userId: string): Promise<void> => {
  await forgetEntriesOf(userId)
  await forgetHandInsOf(userId)
  await countQueue()
}

/** Has this device forget the answers of somebody who is no more; it shows nothing. */
export const ForgetErased = ({ userId }: { userId: string }) => {
  useEffect(() => {
    // A browser that keeps nothing has nothing to forget.
    forget(userId).catch(() => undefined)
  }, [userId])
  return null
}
