'use client'

import dynamic from 'next/dynamic'

/** Screens of single modes, loaded where they are shown: the question screen goes without them. */
export const TestScreen = dynamic(() => import('./test/test-screen').then((file) => file.TestScreen))
export const ReadScreen = dynamic(() => import('./read/read-screen').then((file) => file.ReadScreen))
