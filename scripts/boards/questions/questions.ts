import type { Mood } from '../../../src/engine'
import type { Picture } from '../page/stage-page'
import type { Happening } from './happenings'

/** A moment of which somebody says what it shows: a face, and what has happened to a message. */
export interface Question {
  /** Id of a manager of the cast. */
  person: string
  place: string
  /** What is right. */
  mood: Mood
  happened: Happening
  /** Inputs of the rehearsal; the moment is what the last of them leads to. */
  inputs: readonly string[]
  /** Where the performance stops for the picture. */
  stop: Pick<Picture, 'cue' | 'share'>
}

const question = (
  person: string,
  place: string,
  mood: Mood,
  happened: Happening,
  inputs: string,
  cue: Picture['cue'],
  share: number,
): Question => ({ person, place, mood, happened, inputs: inputs.split(' '), stop: { cue, share } })

/** A manager gets bored only where nothing has come from the candidate by the day after the advised one. */
const nothing = 'wait wait wait wait wait'

/**
 * Every mood twice, on two managers; every happening; every manager twice. Where a face follows only after what
 * happens, the story before it has brought the same face, so that one instant shows both. The picture is taken where
 * most of what happens is seen at once.
 */
export const questions: readonly Question[] = [
  question('marion-keller', 'operations', 'interested', 'mail-starred', 'mail-tells', 'fate', 0.5),
  question('rafael-cortez', 'sales-floor', 'interested', 'colleague', 'mail-tells colleague', 'send', 0.44),
  question(
    'amina-hassan',
    'hospital',
    'delighted',
    'calls-back',
    'mail-thanks mail-tells-called mail-tells-called-later wait wait',
    'reply',
    0.49,
  ),
  question('kenji-morita', 'software', 'delighted', 'call-ended', 'call-tells goodbye', 'hang-up', 0.25),
  question(
    'grace-adeyemi',
    'charity',
    'smiling',
    'replies',
    'mail-tells mail-thanks-replied mail-thanks-replied-later wait wait',
    'reply',
    0.5,
  ),
  question('tomasz-wrona', 'sales-floor', 'smiling', 'call-ended', 'call-tells goodbye', 'hang-up', 0.25),
  question('harpreet-gill', 'operations', 'neutral', 'voicemail-saved', 'tape-thanks', 'fate', 0.5),
  question('daniel-okoye', 'charity', 'neutral', 'call-keyboard', 'call-tells-keyboard', 'act', 0.62),
  question('mei-tan', 'software', 'distracted', 'mail-archived', 'mail-tells mail-asks', 'fate', 0.44),
  question(
    'rafael-cortez',
    'sales-floor',
    'distracted',
    'call-disengaged',
    'mail-asks mail-tells call-tells-disengaged',
    'act',
    0.36,
  ),
  question(
    'marion-keller',
    'operations',
    'worried',
    'mail-unread',
    'mail-tells tape-asks mail-asks',
    'fate',
    0.5,
  ),
  question(
    'kenji-morita',
    'software',
    'worried',
    'voicemail-archived',
    'tape-asks tape-asks tape-tells',
    'fate',
    0.44,
  ),
  question('grace-adeyemi', 'charity', 'bored', 'silence', nothing, 'day', 0.7),
  question('daniel-okoye', 'charity', 'bored', 'colleague', `${nothing} friend`, 'send', 0.44),
  question('tomasz-wrona', 'sales-floor', 'suspicious', 'voicemail-deleted', 'tape-asks', 'fate', 0.46),
  question(
    'ingrid-solberg',
    'hospital',
    'suspicious',
    'call-hold',
    'mail-asks-replied wait wait call-asks-hold',
    'act',
    0.72,
  ),
  question(
    'harpreet-gill',
    'operations',
    'annoyed',
    'call-hurrying',
    'mail-asks wait call-asks-hurrying',
    'act',
    0.5,
  ),
  question('mei-tan', 'software', 'annoyed', 'call-missed', 'mail-asks wait ring-asks', 'ring', 0.22),
  question('amina-hassan', 'hospital', 'alarmed', 'mail-forwarded', 'mail-miffed', 'fate', 0.5),
  question('ingrid-solberg', 'hospital', 'alarmed', 'voicemail-forwarded', 'tape-miffed', 'fate', 0.5),
]
