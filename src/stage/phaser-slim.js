// The parts of Phaser the stage uses. Plug-ins register themselves when imported; without EventEmitter the game never starts.
import 'phaser/src/events/EventEmitter.js'
import 'phaser/src/cameras/2d/CameraManager.js'
import 'phaser/src/gameobjects/GameObjectFactory.js'
import 'phaser/src/gameobjects/GameObjectCreator.js'
import 'phaser/src/gameobjects/DisplayList.js'
import 'phaser/src/gameobjects/UpdateList.js'
import 'phaser/src/gameobjects/image/ImageFactory.js'
import 'phaser/src/gameobjects/container/ContainerFactory.js'
import 'phaser/src/scene/ScenePlugin.js'
import Game from 'phaser/src/core/Game.js'
import Scene from 'phaser/src/scene/Scene.js'

export { Game, Scene }
/** `Phaser.WEBGL`, `Scale.NONE`: constants the configuration needs. */
export const WEBGL = 2
