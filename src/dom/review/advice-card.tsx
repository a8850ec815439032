import { AllRules } from './evidence'
import { r } from './words'

const advice = ['1', '2', '3', '4', '5', '6', '7'] as const
const evidence = ['thanks', 'repeat', 'silence', 'referrals', 'voicemail', 'others'] as const

/** The article's advice in our words, where it comes from, and how well it is supported. */
export const AdviceCard = () => (
  <section class="advice" aria-labelledby="advice">
    <h2 id="advice">{r('card.heading')}</h2>
    <p>{r('card.lead')}</p>
    <ol>
      {advice.map((one) => (
        <li key={one}>{r(`card.${one}`)}</li>
      ))}
    </ol>
    <p class="aside">
      {r('card.source')}{' '}
      <a href="http://recareered.com" rel="noreferrer external">
        {r('card.link')}
      </a>
    </p>
    <details>
      <summary>{r('card.opinion')}</summary>
      <ul class="bullets">
        {evidence.map((one) => (
          <li key={one}>{r(`evidence.${one}`)}</li>
        ))}
      </ul>
    </details>
    <AllRules />
  </section>
)
