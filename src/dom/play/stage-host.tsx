import { useEffect, useRef, useState } from 'preact/hooks'
import type { App, StageStatus } from '../app'
import { t } from '../t'

/** The place where the stage is drawn; hidden from assistive technology, because log and captions say it all. */
export function StageHost({ app, onStatus }: { app: App; onStatus: (status: StageStatus) => void }) {
  const host = useRef<HTMLDivElement>(null)
  const [status, setStatus] = useState<StageStatus>('loading')
  useEffect(() => {
    if (host.current === null) return
    const stage = app.mountStage(host.current)
    const tell = () => {
      setStatus(stage.status.getState())
      onStatus(stage.status.getState())
    }
    tell()
    const leave = stage.status.subscribe(tell)
    return () => {
      leave()
      stage.unmount()
    }
  }, [app])
  return (
    <div class={`stage stage-${status}`}>
      <div ref={host} class="stage-host" aria-hidden="true" />
      {status !== 'on' && <p class="stage-note">{t(`stage.${status}`)}</p>}
    </div>
  )
}
