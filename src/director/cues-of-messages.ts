import type { GameEvent } from '../engine'
import { caption, nothing, type Shown } from './cues-of'

type Of<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>

/** Characters of a voicemail that pass by in one caption, and how many captions there are at most. */
const passingLength = 60
const mostPassing = 3

/**
 * The words of a voicemail that are heard until a share (0 to 1) of it has played, in at most three lines of at most 60
 * characters; where there are more, the first, one from the middle, and the last one before she stops.
 */
export function passingWords(text: string, share: number): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const heard = words.slice(0, Math.ceil(words.length * Math.min(1, Math.max(0, share))))
  const lines: string[] = []
  for (const word of heard.map((one) => one.slice(0, passingLength))) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length < passingLength)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length > mostPassing)
    lines.splice(
      0,
      lines.length,
      ...[0, 0.5, 1].map((at) => lines[Math.round((lines.length - 1) * at)] as string),
    )
  const end = lines.length - 1
  return lines.map((line, index) => (index === end && heard.length < words.length ? `${line} –` : line))
}

/**
 * What is seen of a message before something becomes of it: it is listened to, or found among the `waiting` mails, opened
 * and skimmed.
 */
export function leadsOf(event: Of<'handled'>, sent: Of<'sent'>, name: string, waiting: number): Shown[] {
  if (event.channel === 'call') return []
  return event.channel === 'voicemail' ? listening(event, sent, name) : opening(event, sent, name, waiting)
}

function listening(event: Of<'handled'>, sent: Of<'sent'>, name: string): Shown[] {
  const heard = event.seconds ?? 0
  const seconds = sent.seconds ?? heard
  const lines = passingWords(sent.text, seconds > 0 ? heard / seconds : 1)
  const parts = Math.max(1, lines.length)
  return Array.from({ length: parts }, (_, part) => ({
    ...nothing,
    length: Math.round((parts === 1 ? 900 : 1500) / parts),
    stage: [
      {
        type: 'voicemail' as const,
        seconds,
        from: (heard * part) / parts,
        to: (heard * (part + 1)) / parts,
      },
    ],
    caption: lines[part] === undefined ? null : caption('listens', { name, words: lines[part] }),
  }))
}

function opening(event: Of<'handled'>, sent: Of<'sent'>, name: string, waiting: number): Shown[] {
  const subject = sent.subject ?? ''
  const isOpened = event.handling !== 'unread'
  const found: Shown = {
    ...nothing,
    length: 750,
    stage: [{ type: 'inbox', subject, waiting, isOpened }],
    caption: caption('inbox', { waiting }),
  }
  const opened: Shown = {
    ...nothing,
    length: 900,
    stage: [
      {
        type: 'mail',
        subject,
        words: sent.text.split(/\s+/).length,
        attachments: sent.attachments.length,
        handling: event.handling,
      },
    ],
    caption: caption('opens', { name }),
  }
  // A letter lies on the desk and a text lights up by itself: neither is looked for among mails.
  return [...(sent.channel === 'email' ? [found] : []), ...(isOpened ? [opened] : [])]
}
