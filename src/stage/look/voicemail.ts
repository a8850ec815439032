/** Where the thumb of a voicemail stops, 0 to 1 of the bar; a voicemail of unknown length counts as heard. */
export function stopAt(listened: number, seconds: number): number {
  if (!(seconds > 0)) return 1
  return Math.min(1, Math.max(0, listened / seconds))
}

/** Seconds as a player shows them, `m:ss`. */
export function clockWords(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
