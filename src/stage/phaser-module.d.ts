declare module 'phaser-slim' {
  export { Game, Scene, WEBGL } from 'phaser'
}
declare module 'phaser/src/core/Game.js' {
  export { Game as default } from 'phaser'
}
declare module 'phaser/src/scene/Scene.js' {
  export { Scene as default } from 'phaser'
}
// Parts that register themselves.
declare module 'phaser/src/*'
