import { t } from '../t'
import { m } from '../settings/words'

const parts = ['what', 'claims', 'privacy', 'sources'] as const
const credits = ['people', 'font', 'icons', 'sounds', 'prompts', 'code'] as const

/** What this is, what it claims and does not, privacy, source and credits. */
export const AboutScreen = () => (
  <main class="paper-page about">
    <h1 tabIndex={-1}>{t('screen.about')}</h1>
    {parts.map((part) => (
      <section key={part}>
        <h2>{m(`about.${part}`)}</h2>
        <p>{m(`about.${part}.1`)}</p>
        {part === 'what' && <p>{m('about.what.2')}</p>}
      </section>
    ))}
    <section>
      <h2>{m('about.credits')}</h2>
      <ul class="bullets">
        {credits.map((credit) => (
          <li key={credit}>{m(`about.credits.${credit}`)}</li>
        ))}
      </ul>
    </section>
  </main>
)
