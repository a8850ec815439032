import * as Phaser from 'phaser'
import { labels, words } from './words'

// The usual way: one import, one scene, text and buttons on the canvas, the loop always running.
const game = new Phaser.Game({
  type: Phaser.AUTO,
  width: 1280,
  height: 720,
  backgroundColor: '#fdf6e9',
  scene: {
    create(this: Phaser.Scene) {
      words.forEach((text, at) => this.add.text(60, 40 + at * 60, text, { color: '#222' }))
      labels.forEach((text, at) => this.add.text(60, 300 + at * 50, text, { color: '#222' }).setInteractive())
      Object.assign(window, { playableAt: performance.now() })
    },
  },
})
game.events.once('postrender', () => Object.assign(window, { frameAt: performance.now() }))
