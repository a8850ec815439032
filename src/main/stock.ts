import { words } from 'virtual:shelf-words'
import type { ShelfEntry, Stock } from '../dom'
import type { Vault } from '../session'
import { noteFault } from './browser'
import { makePractice } from './practice'
import { entryOf, loadScenario } from './scenarios'

/** What stands on the shelf, and the way to put it right after something was kept. */
export interface StockKeeper extends Stock {
  restock(): void
}

/** Makes the stock of the shelf from what is kept; `show` is given the shelf as it stands. */
export function makeStock(vault: Vault, show: (shelf: ShelfEntry[]) => void): StockKeeper {
  const { view, gather } = makePractice({
    vault,
    offered: words.filter(({ exam }) => !exam).map(({ id }) => id),
    async load(id) {
      const entry = entryOf(id)
      return entry === undefined ? null : loadScenario(entry)
    },
    now: () => Date.now(),
    onFault: (error) => noteFault('the book of practice', error),
  })
  return {
    practice: view,
    restock() {
      show(stockOf(vault))
      void gather()
    },
  }
}

/** The shelf as it stands: every scenario with what is saved of it and what has been found. */
function stockOf(vault: Vault): ShelfEntry[] {
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
