/** About as much text as the game shows at its first choice, for pages to compare it with. */
export const words = [
  'Thursday. The interview is over. They said they would ring, or that you could, next Thursday.',
  'You are at home, with tea, and a list of what you would have liked to say. It is not a short list.',
  'The interview was good. You know because they forgot the time, and then looked at the clock twice.',
]

/** Labels of the buttons. */
export const labels = [
  'Write to thank her for the hour and for the walk along the lines',
  'Write to thank her and tell her what you were reminded of',
  'Ring and leave a message while it is fresh',
  'Ask a friend to put in a word with her',
  'Wait until tomorrow',
  'Leave it and look at other openings',
]
