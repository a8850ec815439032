import type { Mood } from '../../engine'
import type { Scenario } from '../../scenario'
import { useLazy } from '../use-lazy'

const loadFace = () => import('./face')

/** The manager's face, once its picture is there; without one the words tell enough. */
export function Portrait({ scenario, mood }: { scenario: Scenario; mood: Mood }) {
  const face = useLazy(loadFace)
  if (face.state !== 'ready') return null
  return <face.part.Face look={scenario.file.manager.look} mood={mood} />
}
