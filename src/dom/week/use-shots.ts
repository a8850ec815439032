import { useEffect, useMemo } from 'preact/hooks'
import type { HerWeek } from '../../director/her-week'
import { makeShotPlayer, type ShotPlayer } from '../../director/shot-player'
import { isStill } from '../appearance'
import type { App } from '../app'
import { useStore } from '../use-store'

/** Plays the pictures of a script at the player's pace; a hidden page holds them. */
export function useShots(app: App, script: HerWeek): ShotPlayer {
  const settings = useStore(app.settings)
  const player = useMemo(() => {
    const pace = () => {
      const now = app.settings.getState()
      return isStill(now) ? 'instant' : now.speed
    }
    return makeShotPlayer({ clock: app.clock, pace, lengths: script.shots.map(({ length }) => length) })
  }, [app, script])
  useEffect(() => {
    const tell = () => player.setHidden(document.hidden)
    tell()
    document.addEventListener('visibilitychange', tell)
    return () => {
      document.removeEventListener('visibilitychange', tell)
      player.stop()
    }
  }, [player])
  useEffect(() => {
    // Whoever asks for all at once, or for stillness, means this performance too.
    if (settings.speed === 'instant' || isStill(settings)) player.finish()
  }, [player, settings])
  return player
}
