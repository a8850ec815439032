/** Words for what the review lets you take along, and for how well its rules are supported, in English. */
export const takeWords = {
  'support.supported': 'elsewhere: supported',
  'support.contested': 'elsewhere: contested',
  'support.weak': 'elsewhere: weak support',
  'support.article': 'the article only',
  'support.others': 'This is the article’s word alone: no study of it was found.',
  'support.rule.one': 'Rule {list}.',
  'support.rule.other': 'Rules {list}.',
  'rules.heading': 'All rules, by their codes',
  'rules.about':
    'What each code stands for, in the words of this review. A “!” in front says that the advice was not kept.',

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
