import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks a second that the kernel counts in. */
const ticksPerSecond = 100

interface ProcessTimes {
  parent: number
  /** Seconds in user and kernel mode. */
  seconds: number
}

function timesOf(id: string): ProcessTimes | null {
  let stat: string
  try {
    stat = readFileSync(`/proc/${id}/stat`, 'utf8')
  } catch {
    // The process has ended since the folder was listed.
    return null
  }
  // The name stands in parentheses and may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return {
    parent: Number(fields[1]),
    seconds: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
  }
}

/** Seconds of processor time that a process and everything it started have used so far (Linux only). */
export function processorSeconds(root: number): number {
  const times = new Map<number, ProcessTimes>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const found = timesOf(name)
    if (found !== null) times.set(Number(name), found)
  }
  const isInside = (id: number): boolean => {
    if (id === root) return true
    const parent = times.get(id)?.parent
    return parent !== undefined && parent !== 0 && isInside(parent)
  }
  let sum = 0
  for (const [id, { seconds }] of times) if (isInside(id)) sum += seconds
  return sum
}
