import { useRef, useState } from 'preact/hooks'
import type { VaultView } from '../app'
import { saveFile } from '../save-file'
import { m } from './words'

/** Takes what is kept on this device along, brings it back, or deletes it. */
export function DataPart({ vault }: { vault: VaultView }) {
  const [said, setSaid] = useState('')
  const [isSure, setSure] = useState(false)
  const file = useRef<HTMLInputElement>(null)
  const remove = useRef<HTMLButtonElement>(null)

  const bringIn = async (chosen: File | undefined) => {
    if (chosen === undefined) return
    const text = await chosen.text().catch(() => null)
    const result = text === null ? null : await vault.importAll(text)
    setSaid(result === null ? m('data.unreadable') : result.ok ? m('data.imported') : result.problem)
    if (file.current !== null) file.current.value = ''
  }
  const stopAsking = () => {
    setSure(false)
    remove.current?.focus()
  }
  return (
    <section aria-labelledby="data">
      <h2 id="data">{m('data.heading')}</h2>
      <p>{m('data.about')}</p>
      <p class="acts">
        <button type="button" class="button" onClick={() => void vault.exportAll().then(save)}>
          {m('data.export')}
        </button>
        <label class="button file">
          {m('data.import')}
          <input
            ref={file}
            type="file"
            accept="application/json,.json"
            onChange={(event) => void bringIn(event.currentTarget.files?.[0])}
          />
        </label>
        <button
          ref={remove}
          type="button"
          class="button danger"
          aria-expanded={isSure}
          onClick={() => setSure(true)}
        >
          {m('data.delete')}
        </button>
      </p>
      {isSure && (
        <div class="sure" role="group" aria-label={m('data.delete')}>
          <p>{m('data.sure')}</p>
          <p class="acts">
            <button
              type="button"
              class="button danger"
              onClick={() => {
                vault.deleteAll()
                setSaid(m('data.deleted'))
                stopAsking()
              }}
            >
              {m('data.yes')}
            </button>
            <button type="button" class="button" onClick={stopAsking}>
              {m('data.no')}
            </button>
          </p>
        </div>
      )}
      <p role="status">{said}</p>
    </section>
  )
}

const save = (text: string): void => saveFile(text, m('data.file'), 'application/json')
