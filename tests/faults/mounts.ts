import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished, type TestContext } from 'vitest'
import { newFolder } from '#tests/faults/filled'

/** Disks of a test's own: small ones in memory, and images of ext4. Mounting takes root, on Linux. */

const sh = (command: string, ...args: readonly string[]): void => {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
}

const mounted = new Set<string>()

const unmountAfterwards = (place: string): void => {
  mounted.add(place)
  onTestFinished(() => {
    // Whoever still has a file open there is about to go.
    if (mounted.delete(place)) sh('umount', '--lazy', place)
  })
}

/** Skips a test on a machine where nothing can be mounted, with the reason. */
export const needsMounts = (context: TestContext): void => {
  const place = newFolder()
  try {
    sh('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place)
    sh('umount', place)
  } catch (error) {
    context.skip(
      `a disk of its own can't be mounted here (root on Linux can): ${String(error).split('\n').at(-1)}`,
    )
  }
}

/** A disk in memory with so many MiB. */
export const smallDisk = (mib: number): string => {
  const place = mkdtempSync(join(newFolder(), 'disk-'))
  sh('mount', '-t', 'tmpfs', '-o', `size=${mib}m`, 'tmpfs', place)
  unmountAfterwards(place)
  return place
}

/** Makes all of a disk in memory read-only; nobody may have a file open for writing there. */
export const makeReadOnly = (place: string): void => sh('mount', '-o', 'remount,ro', place)

/** What ext4 does when its disk begins to fail: it takes no more writes, whoever has files open. */
export const failDisk = (place: string): void => sh('mount', '-o', 'remount,abort', place)

/** An ext4 file system of so many MiB in a file, and where it is mounted. */
export const imageDisk = (mib: number): { readonly image: string; readonly place: string } => {
  const folder = newFolder()
  const image = join(folder, 'disk.img')
  writeFileSync(image, '')
  sh('truncate', '-s', `${mib}M`, image)
  sh('mkfs.ext4', '-q', '-m', '0', image)
  return { image, place: mountImage(image) }
}

/** Mounts an image, which plays its journal as after a power cut. */
export const mountImage = (image: string): string => {
  const place = `${image}.mounted`
  mkdirSync(place)
  sh('mount', '-o', 'loop', image, place)
  unmountAfterwards(place)
  return place
}

/** What has reached the disk by now, and nothing that the kernel still keeps in memory for it. */
export const copyImage = (image: string, to: string): void => sh('cp', '--sparse=always', image, to)

export const unmount = (place: string): void => {
  sh('umount', place)
  mounted.delete(place)
}
