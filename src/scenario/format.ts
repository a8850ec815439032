import { z } from 'zod'
import { guardSchema } from './guard-format'
import {
  channels,
  cues,
  endings,
  features,
  fixedResponseKinds,
  levels,
  markets,
  places,
  purposes,
  roleKinds,
  ruleIds,
  sides,
  temperaments,
  tones,
  values,
  weekdays,
} from './vocabulary'

/** Name and version of the format; the first line of every scenario's meaning. */
export const formatName = 'callback-scenario/1'

const id = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
const text = (longest: number) => z.string().min(1).max(longest)
const day = z.int().min(0).max(120)
const idRef = (what: string) => id.meta({ description: `Id of ${what}.` })

const target = z
  .strictObject({
    when: guardSchema.optional().meta({
      description: 'Condition; the first target whose condition holds is taken. The last target has none.',
    }),
    to: idRef('the state to move to'),
    set: z.array(id).max(8).optional().meta({ description: 'Flags raised when this target is taken.' }),
  })
  .meta({ id: 'target', description: 'Where the play goes next.' })

const targets = z.array(target).min(1).max(12).meta({
  description: 'Targets in order; the first whose condition holds is taken, the last has no condition.',
})

const wording = z
  .array(
    z.strictObject({
      feature: z.enum(features).meta({ description: 'The feature of the message that the quote proves.' }),
      quote: text(400).meta({ description: 'Words that occur in the text, letter for letter.' }),
    }),
  )
  .max(12)
  .meta({
    description:
      'What the words do, each with its proof. A feature that is not listed is absent. `purpose`, `value` and `tone` give the words for what those fields say.',
  })

const responseKind = z
  .union([z.enum(fixedResponseKinds), z.string().regex(/^says-call-me-day-\d{1,3}$/)])
  .meta({
    description: 'What kind of answer it is. `says-call-me-day-12` names a day on which a call is welcome.',
  })

const response = z
  .strictObject({
    when: guardSchema.optional().meta({
      description:
        'Condition on the position before the contact and on the message itself. The last response has none.',
    }),
    kind: responseKind,
    afterDays: z.int().min(0).max(60).optional().meta({
      description: 'Days until it arrives, 0 by default; until then the contact counts as unanswered.',
    }),
    cues: z
      .array(z.enum(cues))
      .max(4)
      .optional()
      .meta({ description: 'Signs during a call that it is an imposition.' }),
    says: text(1200).optional().meta({ description: 'The words the person says or writes.' }),
    shows: text(600)
      .optional()
      .meta({ description: 'What the player sees or hears, told in the third person.' }),
    set: z.array(id).max(8).optional().meta({ description: 'Flags raised when the answer arrives.' }),
  })
  .meta({ id: 'response', description: "One possible answer of the employer's side." })

const responses = z.array(response).min(1).max(10).meta({
  description: 'Answers in order; the first whose condition holds is given, the last has no condition.',
})

const message = z
  .strictObject({
    channel: z.enum(channels).meta({ description: 'How it travels.' }),
    from: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,39}$/)
      .optional()
      .meta({
        description:
          'Id of the person who sends it for the candidate (a referrer); the candidate by default.',
      }),
    to: idRef('the person who receives it'),
    purpose: z.enum(purposes).meta({ description: 'What it is for.' }),
    tone: z.enum(tones).optional().meta({
      description: 'How it sounds; neutral by default. Any other than warm or neutral is proved by a quote.',
    }),
    subject: text(120).optional().meta({ description: 'Subject line of an e-mail or letter.' }),
    text: text(4000).meta({ description: 'The full words as sent or spoken.' }),
    seconds: z.int().min(1).max(3600).optional().meta({
      description:
        'Length of a voicemail or call in seconds; fits the words at 2.5 words a second, within 25 %.',
    }),
    told: z.boolean().optional().meta({
      description: 'True where the text reports a longer talk instead of quoting it; `seconds` is then free.',
    }),
    value: z.enum(values).nullable().optional().meta({
      description:
        "What it is worth to its receiver; by default the value of the notebook's item it uses, else null.",
    }),
    attachments: z
      .array(z.enum(['article:competitor', 'article:functional', 'article:industry', 'resume', 'form']))
      .max(4)
      .optional()
      .meta({ description: 'What is attached besides the item of the notebook.' }),
    wording,
  })
  .meta({
    id: 'message',
    description: 'A message as its author describes it: what it is, never how it comes across.',
  })

const contactShape = {
  kind: z.literal('contact'),
  id,
  label: text(240).meta({ description: 'The choice in a few words, at most 35.' }),
  when: guardSchema.optional().meta({ description: 'Condition for the choice to be offered.' }),
  effort: z
    .int()
    .min(0)
    .max(9)
    .optional()
    .meta({ description: "What it costs of the day's effort, 1 by default." }),
  uses: id
    .optional()
    .meta({ description: 'Id of the item of the notebook that the message offers; it is then used up.' }),
  message,
  responses,
  to: targets,
}

const contactChoice = z
  .strictObject(contactShape)
  .meta({ id: 'contactChoice', description: 'Sends one message or makes one call.' })

const turnChoice = z
  .strictObject({
    kind: z.literal('turn'),
    id,
    label: text(240).meta({ description: 'The choice in a few words, at most 35.' }),
    when: guardSchema.optional().meta({ description: 'Condition for the choice to be offered.' }),
    uses: id
      .optional()
      .meta({ description: 'Id of the item of the notebook that the words offer; it is then used up.' }),
    text: text(2000).meta({ description: 'What the candidate says.' }),
    seconds: z.int().min(1).max(1800).meta({ description: 'Seconds this exchange adds to the call.' }),
    told: z.boolean().optional().meta({
      description: 'True where the text reports a longer talk instead of quoting it; `seconds` is then free.',
    }),
    purpose: z.enum(purposes).optional().meta({ description: 'What the call is for from now on.' }),
    tone: z
      .enum(tones)
      .optional()
      .meta({ description: 'How this exchange sounds; the worst tone of a call counts.' }),
    value: z
      .enum(values)
      .nullable()
      .optional()
      .meta({ description: 'What this exchange is worth to the listener.' }),
    wording,
    responses,
    hangUp: z.boolean().optional().meta({ description: 'True where the call ends with this exchange.' }),
    to: targets,
  })
  .meta({ id: 'turnChoice', description: 'One more exchange inside an open call.' })

const prepareChoice = z
  .strictObject({
    kind: z.literal('prepare'),
    id,
    label: text(240).meta({ description: 'The choice in a few words, at most 35.' }),
    when: guardSchema.optional().meta({ description: 'Condition for the choice to be offered.' }),
    item: idRef('the item of the notebook that is made ready'),
    text: text(600).meta({ description: 'What the evening of preparing was like.' }),
    to: targets,
  })
  .meta({ id: 'prepareChoice', description: 'Makes an item of the notebook ready to be offered.' })

const limit = z
  .strictObject({
    visits: z.int().min(1).max(9).meta({ description: 'How often the state may be entered.' }),
    then: idRef('the state that stands in for it afterwards'),
  })
  .optional()
  .meta({ description: 'Bound on the visits of this state.' })

const place = z.enum(places).optional().meta({ description: 'Where this is seen from.' })
const narration = text(1600)

const beat = z
  .strictObject({
    type: z.literal('beat'),
    text: narration.meta({ description: 'What is told, heard or seen; at most 120 words.' }),
    speaker: id.optional().meta({ description: 'Id of the person who says it; the narrator by default.' }),
    place,
    days: z.int().min(1).max(30).optional().meta({
      description:
        'Days that pass after it, at most; they stop early at the first answer, event or advised day.',
    }),
    limit,
    to: targets,
  })
  .meta({ id: 'beat', description: 'A moment that moves on by itself.' })

const decision = z
  .strictObject({
    type: z.literal('decision'),
    text: narration.meta({ description: 'The situation, at most 120 words.' }),
    again: text(1600).optional().meta({ description: 'The situation when it is met another time.' }),
    place,
    limit,
    choices: z
      .array(z.discriminatedUnion('kind', [contactChoice, turnChoice, prepareChoice]))
      .min(2)
      .max(8)
      .meta({ description: 'What the candidate can do, 2 to 5 at a time.' }),
    itch: z.array(contactChoice).max(3).optional().meta({
      description:
        'Drafts that write themselves on silent evenings; the first whose condition holds is on the screen.',
    }),
    wait: z
      .strictObject({
        label: text(160).optional().meta({ description: 'Label, "Wait" by default.' }),
        days: z.int().min(1).max(21).meta({
          description: 'Days that pass at most; they stop early at the first answer, event or advised day.',
        }),
        to: targets,
      })
      .meta({ description: 'Letting days pass; always offered. An open call is hung up first.' }),
    moveOn: z
      .strictObject({
        label: text(160).optional().meta({ description: 'Label, "Move on" by default.' }),
        to: targets,
      })
      .meta({ description: 'Taking the hint and turning to other openings; always offered.' }),
  })
  .meta({ id: 'decision', description: 'A state in which the candidate chooses.' })

const final = z
  .strictObject({
    type: z.literal('final'),
    ending: z
      .enum(endings)
      .meta({ description: 'Kind of ending; what it is worth stands in a fixed table.' }),
    headline: text(80).meta({ description: 'The ending as a headline, collected by the player.' }),
    text: narration.meta({ description: 'How it ends.' }),
    place,
  })
  .meta({ id: 'final', description: 'A state in which the play ends.' })

const lines = z
  .strictObject(
    Object.fromEntries(
      (['warm', 'open', 'flat', 'irritated', 'alarmed'] as const).map((band) => [
        band,
        z
          .array(text(280))
          .min(1)
          .max(8)
          .meta({ description: `What goes through the person's head in the band "${band}".` }),
      ]),
    ) as Record<'warm' | 'open' | 'flat' | 'irritated' | 'alarmed', z.ZodArray<z.ZodString>>,
  )
  .meta({ id: 'lines', description: 'Lines per band, in the voice of this person; taken in turn.' })

const personShape = {
  id,
  name: text(60).meta({ description: 'Full name as others say it.' }),
  pronouns: z.enum(['she/her', 'he/him', 'they/them']).meta({ description: 'Pronouns.' }),
  job: text(80).meta({ description: 'What the person does there.' }),
  look: id.meta({ description: 'Name of the cast recipe that draws the person.' }),
  voice: z
    .strictObject({
      pitch: z.enum(['low', 'middle', 'high']).meta({ description: 'Pitch of the murmur.' }),
      pace: z.enum(['slow', 'middle', 'quick']).meta({ description: 'Pace of the murmur.' }),
    })
    .meta({ description: 'How the person sounds.' }),
  temperament: z
    .enum(temperaments)
    .meta({ description: 'Picks pose and strength within a band, never the band.' }),
}

const manager = z
  .strictObject({ ...personShape, lines })
  .meta({ id: 'manager', description: 'The hiring manager.' })

const other = z
  .strictObject({
    ...personShape,
    side: z.enum(sides).meta({ description: 'Where the person stands.' }),
    relation: z
      .enum(['inside-company', 'known-to-manager', 'unknown-to-manager'])
      .optional()
      .meta({ description: "A referrer's tie to the employer." }),
    lines: lines.optional(),
  })
  .meta({ id: 'other', description: 'Somebody else in the story.' })

const item = z
  .strictObject({
    id,
    title: text(80).meta({ description: 'What it is, in a few words.' }),
    detail: text(400).meta({ description: 'Where it comes from and why it could matter to the employer.' }),
    value: z
      .enum(values)
      .optional()
      .meta({ description: 'What it is worth when offered. Left out for confidential items.' }),
    attachment: z
      .enum(['article:competitor', 'article:functional', 'article:industry'])
      .optional()
      .meta({ description: 'What is attached when it is offered in writing.' }),
    prepare: z
      .strictObject({
        effort: z.int().min(1).max(9).meta({ description: "What making it ready costs of a day's effort." }),
      })
      .optional()
      .meta({ description: 'Present where it has to be made ready first.' }),
    confidential: text(400)
      .optional()
      .meta({ description: 'Present where it belongs to somebody else: why offering it is never rewarded.' }),
  })
  .meta({ id: 'item', description: 'Something the candidate could offer, once.' })

const variant = z
  .strictObject({
    id,
    title: text(80).meta({ description: 'What was going on, in a few words.' }),
    truth: text(800).meta({ description: "What was true on the employer's side, told after the end." }),
    facts: z
      .record(id, z.boolean())
      .meta({ description: 'Facts that conditions may read; every variant states the same ones.' }),
  })
  .meta({ id: 'variant', description: "What is true on the employer's side and the candidate cannot know." })

const happening = z
  .strictObject({
    id,
    day: day.meta({ description: 'Day on which it happens, once.' }),
    when: guardSchema.optional().meta({ description: 'Condition, read on its day.' }),
    kind: z
      .enum(['news', 'rival', 'shortlist', 'message'])
      .meta({ description: 'What kind of event it is.' }),
    text: text(600).meta({ description: 'What the player learns.' }),
    by: id.optional().meta({ description: 'Id of the person it comes from.' }),
    shortlist: z
      .int()
      .min(0)
      .max(99)
      .optional()
      .meta({ description: 'People still on the shortlist from now on.' }),
    set: z.array(id).max(8).optional().meta({ description: 'Flags raised.' }),
  })
  .meta({ id: 'happening', description: 'Something that happens on its day, whatever the candidate does.' })

/** The one source of the scenario format: types, validation and the published JSON Schema come from here. */
export const scenarioSchema = z
  .strictObject({
    $schema: z
      .string()
      .max(200)
      .optional()
      .meta({ description: 'Address of this schema, for completion in editors.' }),
    format: z.literal(formatName).meta({ description: 'Name and version of the format.' }),
    id,
    title: text(80).meta({ description: 'Title on the shelf.' }),
    summary: text(300).meta({ description: 'What it is about, without giving anything away.' }),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
      .meta({ description: 'Language of the texts, as a BCP 47 tag.' }),
    level: z.enum(levels).meta({ description: 'How plainly people show what they think.' }),
    minutes: z.int().min(1).max(60).meta({ description: 'Minutes one play takes.' }),
    goals: z.array(z.enum(ruleIds)).min(1).max(40).meta({ description: 'Rules it teaches.' }),
    author: text(80).meta({ description: 'Who wrote it.' }),
    contentNotes: z
      .array(text(160))
      .max(8)
      .meta({ description: 'What a player may want to know before starting.' }),
    exam: z
      .boolean()
      .optional()
      .meta({ description: 'True where it is kept for exams and never used in teaching.' }),
    candidate: z
      .strictObject({
        name: text(60).meta({ description: 'Full name of the person the player is.' }),
        intro: text(600).meta({ description: 'Who that is, in two or three sentences, addressed as "you".' }),
      })
      .meta({ description: 'Who the player is.' }),
    role: z
      .strictObject({
        title: text(80).meta({ description: 'The job.' }),
        kind: z
          .enum(roleKinds)
          .meta({ description: '`hunter` is new business or cold calling, whatever the title.' }),
        coldCalling: z.boolean().optional().meta({ description: 'True for cold-calling roles.' }),
        expectedMessages: z
          .int()
          .min(1)
          .max(20)
          .optional()
          .meta({ description: "Messages a hunter's employer waits for." }),
        alreadyApplied: z.boolean().meta({ description: 'The employer already has the résumé.' }),
      })
      .meta({ description: 'The job applied for.' }),
    company: z
      .strictObject({
        name: text(80).meta({ description: 'Name of the employer.' }),
        about: text(300).meta({ description: 'What it does.' }),
        place: z
          .enum(['operations', 'hospital', 'software', 'charity', 'sales-floor'])
          .meta({ description: 'Which office is drawn.' }),
        market: z
          .enum(markets)
          .meta({ description: 'State of the job market; reachable endings depend on it, never a label.' }),
        shortlist: z.int().min(1).max(99).meta({ description: 'People on the shortlist at the start.' }),
      })
      .meta({ description: 'The employer.' }),
    calendar: z
      .strictObject({
        weekdayOfDay0: z.enum(weekdays).meta({ description: 'Weekday of the interview.' }),
        advisedDay: day.nullable().meta({ description: 'Day on which the employer said to call, or null.' }),
        judgedOnDay: day.meta({
          description: 'Day on which the whole history is judged, whenever the player stops.',
        }),
        lastDay: day.meta({ description: 'Last day of play; passing it ends in `timeUp`.' }),
        newHireStartDay: day
          .nullable()
          .optional()
          .meta({ description: 'Day on which the person who got the job starts.' }),
        effortPerDay: z.int().min(1).max(9).meta({ description: 'Effort a day has.' }),
      })
      .meta({ description: 'The days; day 0 is the interview.' }),
    manager,
    others: z.array(other).max(12).meta({ description: 'Everybody else.' }),
    variants: z
      .array(variant)
      .min(1)
      .max(4)
      .meta({ description: 'Hidden truths; the seed draws one at the start.' }),
    flags: z.array(id).max(40).meta({
      description: 'Flags that targets, answers and events may raise. A flag never stands for a perception.',
    }),
    notebook: z.array(item).min(3).max(6).meta({ description: 'What the candidate could offer.' }),
    events: z.array(happening).max(20).meta({ description: 'What happens on its day.' }),
    start: idRef('the first state'),
    timeUp: idRef('the final that follows the last day'),
    cutOff: idRef('the final that follows when two more decisions were taken after a stalker verdict'),
    states: z
      .record(id, z.discriminatedUnion('type', [beat, decision, final]))
      .meta({ description: 'The states by id.' }),
  })
  .meta({
    title: 'Callback scenario, version 1',
    description: 'A scripted hiring-manager scenario of the training game Callback.',
  })
