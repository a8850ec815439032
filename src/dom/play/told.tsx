import { Icon } from '../parts/icon'

/** What the scenario tells; in somebody's words where there is a speaker. */
export const Told = ({ speaker, text }: { speaker: string | null; text: string }) =>
  speaker === null ? <p class="entry told">{text}</p> : <Speech name={speaker} text={text} />

/** Something said or written by somebody else. */
export const Speech = ({ name, text }: { name: string; text: string }) => (
  <div class="entry theirs">
    <p class="entry-head">
      <Icon name="reply" /> {name}
    </p>
    <p class="words">{text}</p>
  </div>
)

/** The heading of a day. */
export const NewDay = ({ text }: { text: string }) => <p class="entry new-day">{text}</p>
