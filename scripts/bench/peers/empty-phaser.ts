import * as Phaser from 'phaser'

const game = new Phaser.Game({ type: Phaser.AUTO, width: 1280, height: 720, scene: {} })
game.events.once('postrender', () => Object.assign(window, { frameAt: performance.now() }))
