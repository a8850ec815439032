import type { ComponentChildren } from 'preact'
import { bandOf } from '../../engine'
import type { Compared, ComparedContact, Comparison } from '../../review'
import type { Scenario } from '../../scenario'
import type { App, Play } from '../app'
import { firstLogOf } from '../play/after-again'
import { t } from '../t'
import { useLazy } from '../use-lazy'
import { useStore } from '../use-store'
import { dayName, nameOf } from '../words'
import { c } from './again'
import { named } from './decision-words'
import { perceptionWords, r } from './words'

interface Props {
  app: App
  play: Play
}

/** Another try beside the first attempt; nothing where no try, or one whose scenario has changed, is under review. */
export function Compare({ app, play }: Props) {
  const state = useStore(play.session)
  const first = firstLogOf(state, play.hash)
  if (first === null || state.again?.aside !== undefined) return null
  return <SideBySide app={app} play={play} first={first} />
}

function SideBySide({ app, play, first }: Props & { first: readonly string[] }) {
  const { scenario, seed, log } = play.session.getState()
  const { word } = useStore(app.settings)
  const loaded = useLazy(() =>
    import('../../review').then(({ compare }) => compare(scenario, seed, first, log)),
  )
  return (
    <section class="compare" aria-labelledby="compare">
      <h2 id="compare">{c('compare.heading')}</h2>
      {loaded.state !== 'ready' && (
        <p role="status">{c(loaded.state === 'failed' ? 'compare.failed' : 'compare.loading')}</p>
      )}
      {loaded.state === 'ready' && <Table scenario={scenario} word={word} comparison={loaded.part} />}
    </section>
  )
}

interface TableProps {
  scenario: Scenario
  word: 'stalker' | 'alarming'
  comparison: Comparison
}

function Table({ scenario, word, comparison }: TableProps) {
  const { parting, first, second, days } = comparison
  const day = (n: number) => ({ day: n, weekday: dayName(scenario, n) })
  return (
    <>
      <p>{c('compare.truth')}</p>
      <p>
        {parting === null
          ? c('compare.same')
          : parting.at === 0
            ? c('compare.part-start')
            : c('compare.part', day(parting.day))}
      </p>
      <table class="compare-table">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{c('compare.what')}</span>
            </th>
            <th scope="col">{c('compare.first')}</th>
            <th scope="col">{c('compare.second')}</th>
          </tr>
        </thead>
        <tbody>
          {parting !== null && (
            <Row
              head={
                <>
                  {c('compare.day', day(parting.day))}: {c('compare.chosen')}
                </>
              }
              first={<b>{named(parting.first)}</b>}
              second={<b>{named(parting.second)}</b>}
            />
          )}
          <Row head={c('compare.ending')} first={endedAs(first)} second={endedAs(second)} />
          <Row
            head={c('compare.across')}
            first={<Across of={first} word={word} />}
            second={<Across of={second} word={word} />}
          />
          <Row head={c('compare.contacts')} first={first.contacts} second={second.contacts} />
          {days.map((one) => (
            <Row
              key={one.day}
              head={c('compare.day', day(one.day))}
              first={<Contacts scenario={scenario} day={one.day} contacts={one.first} />}
              second={
                one.isSame ? (
                  <span class="aside">{c('compare.as-before')}</span>
                ) : (
                  <Contacts scenario={scenario} day={one.day} contacts={one.second} />
                )
              }
            />
          ))}
        </tbody>
      </table>
    </>
  )
}

/** One row; on a narrow page it stands on its own, with the names of the attempts in its cells. */
const Row = ({ head, first, second }: Record<'head' | 'first' | 'second', ComponentChildren>) => (
  <tr>
    <th scope="row">{head}</th>
    <td>{first}</td>
    <td>{second}</td>
  </tr>
)

const endedAs = ({ outcome, day }: Compared): string =>
  c('compare.ending-is', { headline: outcome.headline, kind: r(`ending.${outcome.ending}`), day })

const Across = ({ of, word }: { of: Compared; word: TableProps['word'] }) => (
  <span class={`verdict verdict-${bandOf(of.outcome.perception)}`}>
    {perceptionWords(of.outcome.perception, word)}
  </span>
)

interface ContactsProps {
  scenario: Scenario
  day: number
  contacts: readonly ComparedContact[]
}

function Contacts({ scenario, day, contacts }: ContactsProps) {
  if (contacts.length === 0) return <span class="aside">{c('compare.nothing')}</span>
  return (
    <ul>
      {contacts.map((contact, at) => (
        <li key={at}>
          {contactWords(scenario, contact)} <span class="aside">({answerWords(contact, day)})</span>
        </li>
      ))}
    </ul>
  )
}

function contactWords(scenario: Scenario, { channel, from, to, label, turns }: ComparedContact): string {
  const about = {
    channel: t(`channel.${channel}`),
    name: nameOf(scenario, to),
    label: [label, ...turns].join(' · '),
  }
  return from === 'candidate'
    ? c('compare.contact', about)
    : c('compare.contact-for-you', { ...about, from: nameOf(scenario, from) })
}

function answerWords({ answered }: ComparedContact, day: number): string {
  if (answered === null) return c('compare.unanswered')
  return answered === day ? c('compare.answered-same') : c('compare.answered', { day: answered })
}
