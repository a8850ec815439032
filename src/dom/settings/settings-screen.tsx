import { useStore } from '../use-store'
import type { App, Settings } from '../app'
import { a } from '../ask-words'
import { t } from '../t'
import { DataPart } from './data-part'
import { Options, Slider, Toggle } from './fields'
import { ReadingPart } from './reading-part'
import { m } from './words'
import '../styles/settings.css'

/** Everything the player can set up, and what is kept on this device. */
export function SettingsScreen({ app }: { app: App }) {
  const now = useStore(app.settings)
  const change = (partial: Partial<Settings>) => app.change(partial)
  return (
    <main class="paper-page settings">
      <h1 tabIndex={-1}>{t('screen.settings')}</h1>

      <section aria-labelledby="look">
        <h2 id="look">{m('look.heading')}</h2>
        <Options
          name="textSize"
          legend={m('look.size')}
          value={now.textSize}
          options={{
            normal: m('look.size.normal'),
            large: m('look.size.large'),
            larger: m('look.size.larger'),
            projector: m('look.size.projector'),
          }}
          onChange={(textSize) => change({ textSize })}
        />
        <Options
          name="theme"
          legend={m('look.theme')}
          value={now.theme}
          options={{
            system: m('look.theme.system'),
            light: m('look.theme.light'),
            dark: m('look.theme.dark'),
          }}
          onChange={(theme) => change({ theme })}
        />
        <Options
          name="motion"
          legend={m('look.motion')}
          value={now.motion}
          options={{
            system: m('look.motion.system'),
            full: m('look.motion.full'),
            reduced: m('look.motion.reduced'),
          }}
          onChange={(motion) => change({ motion })}
        />
        <Options
          name="speed"
          legend={m('look.speed')}
          value={now.speed}
          options={{ 1: m('look.speed.1'), 2: m('look.speed.2'), instant: m('look.speed.instant') }}
          onChange={(speed) => change({ speed })}
        />
        <Toggle label={m('look.stage')} value={now.stage} onChange={(stage) => change({ stage })} />
      </section>

      <section aria-labelledby="sound">
        <h2 id="sound">{m('sound.heading')}</h2>
        <Toggle label={m('sound.muted')} value={now.muted} onChange={(muted) => change({ muted })} />
        <Slider label={m('sound.voice')} value={now.voice} onChange={(voice) => change({ voice })} />
        <Slider label={m('sound.effects')} value={now.effects} onChange={(effects) => change({ effects })} />
        <Slider label={m('sound.music')} value={now.music} onChange={(music) => change({ music })} />
        <ReadingPart app={app} />
      </section>

      <section aria-labelledby="words">
        <h2 id="words">{m('words.heading')}</h2>
        <Toggle
          label={m('words.captions')}
          value={now.captions}
          onChange={(captions) => change({ captions })}
        />
        <Toggle
          label={m('words.keys')}
          value={now.numberKeys}
          onChange={(numberKeys) => change({ numberKeys })}
        />
        <Options
          name="word"
          legend={m('words.word')}
          value={now.word}
          options={{ stalker: m('words.word.stalker'), alarming: m('words.word.alarming') }}
          onChange={(word) => change({ word })}
        />
      </section>

      <section aria-labelledby="coaching">
        <h2 id="coaching">{m('coaching.heading')}</h2>
        <Options
          name="coaching"
          legend={m('coaching.question')}
          value={now.coaching}
          options={{
            auto: m('coaching.auto'),
            novice: m('coaching.novice'),
            standard: m('coaching.standard'),
            exam: m('coaching.exam'),
          }}
          onChange={(coaching) => change({ coaching })}
        />
        <Toggle label={a('ask.setting')} value={now.predict} onChange={(predict) => change({ predict })} />
      </section>

      <DataPart vault={app.vault} />
    </main>
  )
}
