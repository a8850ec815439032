import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = join(import.meta.dirname, '..', '..', '..', 'src', 'dom')

/** Every message of the interface, whichever of its lists it stands in: lists are cut by what loads when. */
const words = new Map<string, string>()
for (const name of readdirSync(folder).filter((one) => /^messages\..*en\.ts$/.test(one))) {
  const lists = (await import(pathToFileURL(join(folder, name)).href)) as Record<string, object>
  for (const list of Object.values(lists)) {
    for (const [key, text] of Object.entries(list)) if (typeof text === 'string') words.set(key, text)
  }
}

/** Looks up a message, its holes left as they are. @throws where there is none. */
export function t(key: string): string {
  const text = words.get(key)
  if (text === undefined) throw new Error(`no message "${key}"`)
  return text
}
