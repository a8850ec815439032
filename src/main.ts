import { mountApp } from './dom'
import { showIcon } from './main/browser'
import { makeApp } from './main/make-app'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no element "root" to show the game in')
mountApp(root, makeApp())
if (!location.hash.startsWith('#/play/')) showIcon()
