import { z } from 'zod'
import { day, id, idRef, text } from './basic-format'
import { guardSchema } from './guard-format'
import { manager, other } from './people-format'
import { beat, decision, final } from './state-format'
import { levels, markets, roleKinds, ruleIds, seasons, tunes, values, weekdays } from './vocabulary'

/** Name and version of the format; the first line of every scenario's meaning. */
export const formatName = 'callback-scenario/1'

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
    fromDay: z
      .int()
      .min(1)
      .max(60)
      .optional()
      .meta({ description: 'Day from which it can be offered or prepared; from the start by default.' }),
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
    day: z
      .int()
      .min(1)
      .max(120)
      .meta({ description: 'Day on which it happens, once; the first is the day after the interview.' }),
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
    debrief: z.array(text(240)).length(2).optional().meta({
      description: "Two questions for the talk afterwards, for the coach's sheet; no player sees them.",
    }),
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
        holdMusic: z
          .enum(tunes)
          .optional()
          .meta({ description: 'Tune for those who are put on hold; the name picks one by default.' }),
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
        season: z
          .enum(seasons)
          .optional()
          .meta({ description: 'What it looks like outside; decoration, no rule reads it.' }),
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
