import { useEffect, useState } from 'preact/hooks'
import type { App, DeviceVoices } from '../app'
import { useStore } from '../use-store'
import { Toggle } from './fields'
import { m } from './words'

type Found = readonly { name: string }[] | 'looking' | 'failed'

/** Whether lines are read aloud, and by whom; says so where this device has no voice for it. */
export function ReadingPart({ app }: { app: App }) {
  const { readAloud, readVoice } = useStore(app.settings)
  const language = languageOf(app)
  const found = useVoices(app, language)
  const voices = typeof found === 'string' ? [] : found
  return (
    <>
      <Toggle
        label={m('sound.read')}
        value={readAloud}
        // Whoever has it on can always turn it off.
        isDisabled={voices.length === 0 && !readAloud}
        about="reading-about"
        onChange={(now) => app.change({ readAloud: now })}
      />
      <p id="reading-about">{aboutWords(found, language)}</p>
      {voices.length > 0 && (
        <p class="voice">
          <label for="reading-voice">{m('sound.read.voice')}</label>
          <select
            id="reading-voice"
            value={voices.some(({ name }) => name === readVoice) ? readVoice : ''}
            disabled={!readAloud}
            onChange={(event) => app.change({ readVoice: event.currentTarget.value })}
          >
            <option value="">{m('sound.read.best')}</option>
            {voices.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
    </>
  )
}

/** The language of the play that is open, or of the pages. */
const languageOf = (app: App): string =>
  app.play.getState()?.session.getState().scenario.file.language ?? (document.documentElement.lang || 'en')

function aboutWords(found: Found, language: string): string {
  if (found === 'looking') return m('sound.read.looking')
  if (found === 'failed') return m('sound.read.failed')
  if (found.length > 0) return m('sound.read.about')
  const names = new Intl.DisplayNames(document.documentElement.lang || 'en', { type: 'language' })
  return m('sound.read.none', { language: names.of(language) ?? language })
}

/** The voices of this device for a language; browsers list them late, so they may become more. */
function useVoices(app: App, language: string): Found {
  const [found, setFound] = useState<Found>('looking')
  useEffect(() => {
    let isGone = false
    let stop: (() => void) | undefined
    const watch = (voices: DeviceVoices | null) => {
      if (isGone) return
      if (voices === null) return setFound('failed')
      const tell = () => setFound(voices.voicesFor(language))
      stop = voices.subscribe(tell)
      tell()
    }
    void app.sound.voices().then(watch)
    return () => {
      isGone = true
      stop?.()
    }
  }, [app, language])
  return found
}
