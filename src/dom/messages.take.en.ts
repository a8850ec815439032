/** Words for what the review lets you take along, and for how well its rules are supported, in English. */
export const takeWords = {
  'support.supported': 'elsewhere: supported',
  'support.contested': 'elsewhere: contested',
  'support.weak': 'elsewhere: weak support',
  'support.article': 'the article only',
  'support.others': 'This is the article’s word alone: no study of it was found.',
  'support.rule.one': 'Rule {list}.',
  'support.rule.other': 'Rules {list}.',
  'take.heading': 'Take it along',
  'take.about':
    'On paper, in a mail, for a spreadsheet, or as a link. The link holds the choices of this play and nothing about you; whoever opens it sees this review.',
  'take.print': 'Print',
  'take.text': 'Copy as text',
  'take.log': 'Download the log (JSON)',
  'take.decisions': 'Download the decisions (CSV)',
  'take.link': 'Copy a link',
  'take.working': 'One moment …',
  'take.copied-text': 'The review is in the clipboard, as text.',
  'take.copied-link': 'The link is in the clipboard.',
  'take.saved': 'The file {name} is on its way to your downloads.',
  'take.refused':
    'This browser does not let a page write to the clipboard. Here it is, for you to mark and copy:',
  'take.no-link': 'This play is too long for a link.',
  'take.file-log': 'callback-{id}-log.json',
  'take.file-decisions': 'callback-{id}-decisions.csv',

  'link.mark': 'A play from a link',
  'link.about': 'Somebody sent it to you. Nothing of it is kept here, and it does not count as one of yours.',
  'link.opening': 'Opening the play from the link …',
  'link.malformed':
    'This link is damaged: a part of it has been lost or changed on its way. Ask for it once more.',
  'link.changed':
    'This link is from another version of the scenario. The play would not be the same any more, so it is not shown.',
  'link.unfit': 'The choices of this link do not fit the scenario, so there is no play to show.',
  'link.missing': 'This link is about a scenario that is not here.',
  'link.failed':
    'The scenario of this link could not be loaded. Check the connection and open the link again.',
  'link.shelf': 'To the shelf',
  'link.own': 'Now yours',
  'link.play': 'Play it yourself',

  'rules.heading': 'All rules, by their codes',
  'rules.about':
    'What each code stands for, in the words of this review. A “!” in front says that the advice was not kept.',

  'text.kicker': 'Callback, a review',
  'text.rules': 'How well that is supported – {list}.',
  'text.unrated': 'Not worked out here.',
  'text.better': 'Better: {list}.',

  'column.day': 'day',
  'column.weekday': 'weekday',
  'column.channel': 'channel',
  'column.to': 'to',
  'column.choice': 'choice',
  'column.quality': 'quality',
  'column.rules': 'rules',
  'column.before': 'came across before as',
  'column.after': 'came across after as',
} as const
