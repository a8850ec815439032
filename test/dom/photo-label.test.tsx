// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { sceneOf } from '../../src/director/cues-of-scene'
import { makeSmall } from '../support/scenario'
import { makeFakeApp } from './fake-app'
import { settle, visit } from './page'

it('the photograph over the desk says in words what its red number counts', async () => {
  const scenario = makeSmall({ place: 'home' })
  const app = makeFakeApp(scenario, { log: ['wait'] })
  await visit(app, '#/play/small')
  await act(() => app.stageStatus.setState('on', true))
  await settle()
  const position = app.play.getState()?.session.getState().position
  if (position === undefined) throw new Error('no play is open')
  const { mails } = sceneOf(scenario, position, [])
  expect(document.querySelector('.photo-label')?.textContent).toMatch(
    new RegExp(`^Mara looks .+\\. ${mails} mails wait for her\\.$`),
  )
})
