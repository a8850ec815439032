/** Words of the map, in English. */
export const mapWords = {
  none: 'There is no map yet. It is drawn when a play has ended.',
  'none-back': 'To the shelf',
  lead: 'The whole story as a map: the way you went, the roads beside it, and where they can end. What you have not met yet stays veiled.',
  back: 'Back to the review',

  'show.group': 'How to show it',
  'show.map': 'As a map',
  'show.outline': 'As a list',

  'map.heading': 'The story, drawn',
  'map.name': 'The map. Arrow keys move it, plus and minus zoom.',
  'map.places': 'Moments and endings',
  'map.zoom': 'Zoom',
  'map.in': 'Zoom in',
  'map.out': 'Zoom out',
  'map.fit': 'Show all',
  'map.help-pointer': 'Drag to move it; pinch, or turn the wheel with Ctrl held, to zoom.',
  'map.help-right':
    'Keys: ← and → follow the way, ↑ and ↓ go to what stands beside it, Page Up and Page Down through everything; + and − zoom, 0 shows all, Shift with an arrow moves the map.',
  'map.help-down':
    'Keys: ↑ and ↓ follow the way, ← and → go to what stands beside it, Page Up and Page Down through everything; + and − zoom, 0 shows all, Shift with an arrow moves the map.',
  'map.keys': 'How to get about',

  'key.path': 'your way, numbered',
  'key.seen': 'met in another play',
  'key.hidden': 'not met yet',
  'key.found': 'an ending found',
  'key.veiled': 'an ending not found yet',

  day: 'Day {day}, {weekday}',
  'day-short': 'Day {day}',
  interview: '{weekday}, the interview',
  wait: 'Wait',
  'move-on': 'Move on',
  count: '× {n}',

  // What can be seen stands first and as it is seen, for those who speak to their device.
  'name.path': '{numbers}. {day}. {taken}. Moment {numbers} of {all} on your way: {told}',
  'name.seen': '{day}. {told} Met in another play, not on your way',
  'name.hidden': 'A moment you have not met, not on your way',
  'name.end': '{headline}, {kind}. The end of your way, {day}',
  'name.found': '{headline}, {kind}. An ending found in another play',
  'name.veiled': 'An ending not found yet',

  'detail.heading': 'The moment you look at',
  'detail.path': 'No. {numbers} on your way',
  'detail.seen': 'Met in another play',
  'detail.hidden': 'A moment you have not met',
  'detail.hidden-about': 'A road you did not take leads here. Its words are for when you come by.',
  'detail.chosen': 'What you did',
  'detail.others.one': 'One other thing could have been done here. It stands in the list.',
  'detail.others.other': '{n} other things could have been done here. They stand in the list.',
  'detail.end': 'This is where your way ended',
  'detail.found': 'Found in another play',
  'detail.veiled': 'An ending not found yet',
  'detail.veiled-about': 'Its headline is for those who get there.',

  'outline.heading': 'Your way, as a list',
  'outline.did': 'You:',
  'outline.others': 'Not taken:',
  'outline.ends': 'ends as “{headline}”',
  'outline.end': 'The end:',

  'endings.heading': 'Endings',
  'endings.count': '{found} of {all} found',
  'endings.all': 'All {all} found',
  'endings.this': 'this play',
  'endings.hidden.one': '1 more is still hidden.',
  'endings.hidden.other': '{n} more are still hidden.',
} as const
