import { words } from 'virtual:shelf-words'
import type { ShelfEntry } from '../dom'
import type { Vault } from '../session'

/** The shelf as it stands: every scenario with what is saved of it and what has been found. */
export function stockOf(vault: Vault): ShelfEntry[] {
  const saves = new Map(vault.saves().map((save) => [save.scenario, save]))
  return words.map((entry) => {
    const save = saves.get(entry.id)
    const { finished, plays, retried } = vault.progress(entry.id)
    const found = [...plays, ...retried]
    const endings = new Map(found.map((one) => [one.state, { kind: one.ending, headline: one.headline }]))
    return {
      ...entry,
      saved:
        save === undefined || save.ended || save.log.length === 0
          ? null
          : { day: save.day, choices: save.log.length },
      hasEnded: save?.ended ?? false,
      finished,
      endings: [...endings.values()],
      endingsInAll: entry.endings,
    }
  })
}
