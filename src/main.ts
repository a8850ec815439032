import { mountApp } from './dom'
import { makeApp } from './main/make-app'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no element "root" to show the game in')
mountApp(root, makeApp())
