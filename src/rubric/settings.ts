/** The numbers the article does not give; ours, named, and shown to coaches (rubric.md, "Numbers the article does not give"). */
export const settings = {
  /** A voicemail longer than this many seconds is long (D5, A5). */
  longVoicemailSeconds: 30,
  /** A call longer than this many seconds, with `longCallCues` different cues, is an imposition. */
  longCallSeconds: 300,
  longCallCues: 2,
  /** Referrers count as "in one week" when last − first is below this many days (A9). */
  referrerWeekDays: 7,
  referrersAtLeast: 3,
  /** Days after the interview on which follow-up is due when no day was advised (N1). */
  dueDaysWithoutAdvice: 10,
  /** Two empty contacts at most this many days apart are "the next day" (S2). */
  nextDayDays: 1,
  /** Uninvited empty contacts that make "keeps calling" (S3). */
  keepsCalling: 3,
  /** Unanswered value contacts after which one more ignores the silence (!S7). */
  silenceValueContacts: 3,
  /** Days of silence after which an empty contact ignores it (!S7). */
  silenceEmptyDays: 2,
  /** Contacts besides notes at which a hunter's persistence is noted (H3). */
  hunterContacts: 3,
  /** Unanswered contacts a hunter's employer may wait for, where the context names none (H2). */
  expectedMessages: 5,
  /** Empty contacts answered "still deciding" that make a lost cause (D8). */
  stillDecidingContacts: 2,
} as const
