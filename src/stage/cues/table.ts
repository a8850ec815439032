import type { StageCue } from '../../director'
import { playAct, playFace, playTalk } from './body'
import { playFate, playInbox, playMail, playVoicemail } from './handling'
import type { Company, Play, Player } from './play'
import { playReply, playSend } from './post'
import { playAside } from './aside'
import { playHangUp, playPickUp, playRing } from './telephone'
import { playDay, playEnd, playPlace, playScene, playTurnAway } from './time-and-place'

const players: { [Type in StageCue['type']]: Player<Type> } = {
  face: playFace,
  act: playAct,
  talk: playTalk,
  ring: playRing,
  'pick-up': playPickUp,
  'hang-up': playHangUp,
  send: playSend,
  voicemail: playVoicemail,
  inbox: playInbox,
  mail: playMail,
  fate: playFate,
  scene: playScene,
  aside: playAside,
  reply: playReply,
  'turn-away': playTurnAway,
  day: playDay,
  place: playPlace,
  end: playEnd,
}

/** Plays a cue: a name looked up in a table. */
export function playCue(company: Company, play: Play): void {
  // The table pairs every type with its own player, which an index by a union cannot say.
  const player = players[play.cue.type] as (company: Company, play: Play) => void
  player(company, play)
}
