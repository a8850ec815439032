/** The ten moods a face can show; the scenario's words for them. */
export const MOODS = [
  'interested',
  'delighted',
  'smiling',
  'neutral',
  'bored',
  'distracted',
  'suspicious',
  'annoyed',
  'alarmed',
  'worried',
] as const
export type Mood = (typeof MOODS)[number]

/**
 * What a person can be seen doing; `receiver-down` is a caller on hold, `receiver-laying` the way there, and
 * `phone-shoulder` typing with the receiver held by the shoulder.
 */
export const POSES = [
  'idle',
  'typing',
  'phone',
  'phone-shoulder',
  'receiver-laying',
  'receiver-down',
  'paper',
  'coffee',
  'arms-crossed',
  'shrug',
  'lean-in',
] as const
export type Pose = (typeof POSES)[number]

/** A rectangle; unless said otherwise in scene units (960×540 at 1×), origin top left. */
export type Rect = { x: number; y: number; width: number; height: number }
export type Point = { x: number; y: number }

/** The drawings of one face: at rest, mouth open a little or wide, eyes shut, eyes to the clock, eyes to the screen. */
export const FRAMES = ['still', 'talk-small', 'talk-wide', 'blink', 'glance-clock', 'glance-screen'] as const
export type Frame = (typeof FRAMES)[number]

/** Where a person stands in the stories. */
export const ROLES = ['manager', 'hr', 'recruiter', 'referrer', 'sales-team'] as const
export type Role = (typeof ROLES)[number]

/** What a picture is of. */
export type PictureRole =
  | { kind: 'person'; person: string; part: 'body' | 'arms' | 'hands'; pose: Pose }
  | { kind: 'person'; person: string; part: 'head' | 'accessory' }
  | { kind: 'person'; person: string; part: 'face'; mood: Mood; frame: Frame }
  | { kind: 'office'; office: string; part: string; state?: string }

/** One trimmed drawing inside a sheet, and where it belongs in the scene. */
export type Picture = {
  /** Unique, for example `marion-keller/face/bored/blink` or `operations/phone/off-hook`. */
  id: string
  /** The sheet it lies in, relative to `assets/pictures/`. */
  file: string
  /** Its place in the sheet, in the sheet's pixels. */
  frame: Rect
  /** Sheet pixels for one scene unit. */
  scale: number
  /** Top left in the scene, scene units; may be negative in the bleed. */
  x: number
  y: number
  /** Size in the scene, scene units: the frame's size divided by the scale. */
  width: number
  height: number
  /** Drawing order: higher is nearer to the viewer. */
  z: number
  /** The point to turn it around, scene units: clock hands only. */
  pivot?: Point
  role: PictureRole
}

/** How a pose is put together from picture ids, and what the desk must look like with it. */
export type PosePictures = {
  /** Body, then arms, then hands: whichever the pose has. */
  pictures: string[]
  /** How far head, face and accessory move with this pose, scene units. */
  headOffset: Point
  desk: { phone: 'on-hook' | 'off-hook'; handsetOnDesk: boolean; mugOnDesk: boolean }
}

/** The drawings of one mood; alternate still, small and wide to talk. */
export type FacePictures = {
  still: string
  talkSmall: string
  talkWide: string
  blink: string
  glanceClock: string
  glanceScreen: string
}

export type PersonPictures = {
  id: string
  name: string
  role: Role
  /** A wheelchair is part of every body, and the office's own chair must be left away behind it. */
  seat: 'office-chair' | 'wheelchair'
  /** Round portraits for small places, files relative to `assets/pictures/`; as wide as high, in pixels. */
  avatar: { neutral: string; smiling: string; size: number }
  /** Head, then accessory if any: always shown. */
  head: string[]
  faces: Record<Mood, FacePictures>
  poses: Record<Pose, PosePictures>
}

export type SheetPlace = { file: string; width: number; height: number }

/** All about one person, `cast/<id>/person.json`: requested only where the person is seen. */
export type PersonManifest = {
  format: 1
  person: PersonPictures
  sheets: SheetPlace[]
  /** In drawing order. */
  pictures: Picture[]
}

/** Where the stage draws things of its own. */
export type OfficePictures = {
  id: string
  /** Hole in the wall: sky is painted here, below the skyline. */
  window: Rect
  /** Blank area of the computer screen. */
  screen: Rect
  /** Centre of the clock face. */
  clock: Point
  /** Inside of the voicemail bar, to be filled from the left. */
  voicemailBar: Rect
  /** Picture ids always shown; states and overlays (phone, lamp, handset, mug, stamp, envelope, bar) are not in it. */
  fixed: string[]
}

/** `manifest.json`: the offices whole, and who there is; a person's pictures stand in a file of their own. */
export type PictureManifest = {
  format: 1
  scene: { width: number; height: number; landscape: Rect; portrait: Rect }
  /** Of the offices. */
  sheets: SheetPlace[]
  /** Of the offices, in drawing order. */
  pictures: Picture[]
  people: Pick<PersonPictures, 'id' | 'name' | 'role'>[]
  offices: OfficePictures[]
}
