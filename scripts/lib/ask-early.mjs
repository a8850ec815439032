import { createHash } from 'node:crypto'

/** Id of the list of built-in scenarios in the page. */
export const shelfId = 'shelf'

/**
 * Stands in the page itself and asks for the scenario that the address names while the code is still on its way, so that it
 * lies there read when the code comes; whoever comes to the shelf asks for none. What fails here is asked for again.
 */
export const askEarly = `{
  const [, , id] = location.hash.split('/')
  const entry = JSON.parse(document.getElementById('${shelfId}').textContent).find((one) => one.id === id)
  if (entry) window.early = { id, file: fetch(entry.url).then((answer) => answer.ok && answer.json()).catch(() => false) }
}`

/** What the security policy of a server has to let through for it. */
export const askEarlySource = `'sha256-${createHash('sha256').update(askEarly).digest('base64')}'`
