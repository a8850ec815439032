import { act } from 'preact/test-utils'
import { afterEach } from 'vitest'
import { mountApp } from '../../src/dom'
import type { FakeApp } from './fake-app'

const selectors = {
  button: 'button',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  log: '[role="log"]',
  status: '[role="status"]',
  radio: 'input[type="radio"]',
  checkbox: 'input[type="checkbox"]',
  slider: 'input[type="range"]',
  combobox: 'select',
  textbox: 'textarea, input[type="text"]',
  region: 'section[aria-label], section[aria-labelledby]',
} as const

/** Roles that tests look for. */
export type Role = keyof typeof selectors

// Loaded once beforehand, so that a page's later parts are there within a few turns.
await Promise.all([
  import('../../src/dom/about/about-screen'),
  import('../../src/dom/messages.rules.en'),
  import('../../src/dom/play/after'),
  import('../../src/dom/play/predict'),
  import('../../src/dom/plan/plan-screen'),
  import('../../src/dom/practice/practice-line'),
  import('../../src/dom/practice/practice-screen'),
  import('../../src/dom/shelf/shelf-screen'),
  import('../../src/dom/review/review-screen'),
  import('../../src/dom/settings/settings-screen'),
])

let unmount: (() => void) | null = null

afterEach(async () => {
  await act(() => unmount?.())
  unmount = null
  document.body.replaceChildren()
  location.hash = ''
})

/** Shows the game at an address, as a visitor would come to it; everything that is loaded late is there. */
export async function visit(app: FakeApp, address: string): Promise<void> {
  location.hash = address
  const root = document.createElement('div')
  document.body.append(root)
  await act(() => {
    unmount = mountApp(root, app)
  })
  await settle()
}

/** Lets promises and lazily loaded parts arrive. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 0)))
  }
}

/** What an element's content says to somebody who hears it: hidden parts left out, parts apart from each other. */
export function spoken(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let said = ''
  let parent: Node | null = null
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    if (text.parentElement?.closest('[aria-hidden="true"]')) continue
    said += (text.parentNode === parent ? '' : ' ') + (text.nodeValue ?? '')
    parent = text.parentNode
  }
  return said.replace(/\s+/g, ' ').trim()
}

function nameOf(element: Element): string {
  const given = element.getAttribute('aria-label')
  if (given !== null) return given
  const labelled = element.getAttribute('aria-labelledby')
  if (labelled !== null) return spoken(document.getElementById(labelled) ?? element)
  // A text field has no words of its own.
  if (element.matches('textarea, input[type="text"]'))
    return spoken((element as HTMLInputElement).labels?.[0] ?? element)
  const label = element.closest('label')
  return spoken(element.matches('input, select') && label !== null ? label : element)
}

/** Every element with this role and name. */
export const all = (role: Role, name: string | RegExp = /./): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selectors[role])].filter((element) =>
    typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
  )

/** The one element with this role and name. @throws when there is none or more than one. */
export function the(role: Role, name: string | RegExp = /./): HTMLElement {
  const found = all(role, name)
  const [only] = found
  if (only === undefined || found.length > 1) {
    const names = all(role).map((element) => `"${nameOf(element)}"`)
    throw new Error(`${found.length} of role ${role} are named ${name}; there are ${names.join(', ')}`)
  }
  return only
}

/** Clicks the one element with this role and name. */
export async function click(role: Role, name: string | RegExp): Promise<void> {
  const element = the(role, name)
  await act(() => {
    element.focus()
    element.click()
  })
  await settle()
}

/** Presses a key where the focus is. */
export async function press(key: string): Promise<void> {
  const target = document.activeElement ?? document.body
  await act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
  await settle()
}

/** Changes a field as a hand would. */
export async function set(element: HTMLElement, value: string): Promise<void> {
  await act(() => {
    const field = element as HTMLInputElement
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

/** All text on the page, as it is heard. */
export const page = (): string => spoken(document.body)
