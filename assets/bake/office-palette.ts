/** The colours of one office; what stands in the same place everywhere takes them from here. */
export type OfficePalette = {
  wall: string
  /** The lighter patch of wall behind the person, which the head stands out from. */
  glow: string
  /** The strip under the ceiling, the lower wall with its joints, and the rail between. */
  cornice: string
  dado: string
  joint: string
  rail: string
  frame: string
  desk: { top: string; edge: string; front: string; shade: string; grain: string; shadow: string }
  chair: string
  chairLight: string
  /** Clock rim, mug and whatever should catch the eye a little. */
  accent: string
  calendar: string
  phone: string
  phoneLight: string
  computer: string
  pot: string
  potRim: string
  leaf: string
  leafLight: string
}

/** Parcels and freight: cardboard, sand and teal. */
export const OPERATIONS: OfficePalette = {
  wall: '#f0e0c6',
  glow: '#f7ecd8',
  cornice: '#e3cfae',
  dado: '#d8b88f',
  joint: '#c5a278',
  rail: '#e6cba5',
  frame: '#fbf6ea',
  desk: {
    top: '#cf9d68',
    edge: '#e2b684',
    front: '#a9774a',
    shade: '#8e6039',
    grain: '#c08f5c',
    shadow: '#b8854f',
  },
  chair: '#2f5d62',
  chairLight: '#3a7076',
  accent: '#e07a3f',
  calendar: '#41669b',
  phone: '#3b4657',
  phoneLight: '#556377',
  computer: '#e6ebf0',
  pot: '#c9683f',
  potRim: '#d97e53',
  leaf: '#5d9470',
  leafLight: '#6fae83',
}

/** A hospital: mint, white and a warm curtain. */
export const HOSPITAL: OfficePalette = {
  wall: '#dcebe6',
  glow: '#ebf5f1',
  cornice: '#f4f8f6',
  dado: '#a9cdc5',
  joint: '#9ac2b9',
  rail: '#f0e3c8',
  frame: '#ffffff',
  desk: {
    top: '#e9e4d8',
    edge: '#f7f4ec',
    front: '#8fb3b5',
    shade: '#769fa2',
    grain: '#dad3c3',
    shadow: '#cfc8b7',
  },
  chair: '#3f6f8f',
  chairLight: '#4f83a5',
  accent: '#3f9c8f',
  calendar: '#3f8c9b',
  phone: '#4a5a66',
  phoneLight: '#64757f',
  computer: '#f4f7f8',
  pot: '#f2efe6',
  potRim: '#ffffff',
  leaf: '#3f8060',
  leafLight: '#5aa57c',
}

/** A software house: brick, birch and violet. */
export const SOFTWARE: OfficePalette = {
  wall: '#e6e4ef',
  glow: '#f2f1f8',
  cornice: '#cfcde0',
  dado: '#c3c0d6',
  joint: '#b3afca',
  rail: '#f3ead7',
  frame: '#3a3f55',
  desk: {
    top: '#ead3ae',
    edge: '#f5e6c9',
    front: '#c9c4db',
    shade: '#b4aecb',
    grain: '#dcc197',
    shadow: '#d0b488',
  },
  chair: '#3d4160',
  chairLight: '#4f5478',
  accent: '#7a5bd0',
  calendar: '#7a5bd0',
  phone: '#33384d',
  phoneLight: '#4d5370',
  computer: '#d5d9e6',
  pot: '#4d5370',
  potRim: '#636a8b',
  leaf: '#4b9470',
  leafLight: '#66b78c',
}

/** A charity: everything was somebody's before. */
export const CHARITY: OfficePalette = {
  wall: '#f7e0cd',
  glow: '#fcecdf',
  cornice: '#efcdb3',
  dado: '#a7bb92',
  joint: '#95aa80',
  rail: '#f8efdc',
  frame: '#fbf4e4',
  desk: {
    top: '#b97c4e',
    edge: '#cf9262',
    front: '#8aa9a3',
    shade: '#6d8f89',
    grain: '#a86d41',
    shadow: '#a06536',
  },
  chair: '#b0683f',
  chairLight: '#c67d50',
  accent: '#d1495b',
  calendar: '#6a8f5a',
  phone: '#9c3f43',
  phoneLight: '#b95a5c',
  computer: '#e9e2d0',
  pot: '#5f8fb0',
  potRim: '#79a8c8',
  leaf: '#6b8f4a',
  leafLight: '#86ac60',
}

/** A sales floor: cool light, one loud colour. */
export const SALES_FLOOR: OfficePalette = {
  wall: '#dfe8f1',
  glow: '#eef4f9',
  cornice: '#c9d6e4',
  dado: '#b4c5d8',
  joint: '#a4b7cc',
  rail: '#f28c38',
  frame: '#f4f7fa',
  desk: {
    top: '#d7dee6',
    edge: '#f0f4f8',
    front: '#33527a',
    shade: '#284263',
    grain: '#c5cfda',
    shadow: '#b4c0cd',
  },
  chair: '#2f3b50',
  chairLight: '#3f4d66',
  accent: '#f28c38',
  calendar: '#d8433b',
  phone: '#2b3342',
  phoneLight: '#475266',
  computer: '#e9eef3',
  pot: '#e8ebef',
  potRim: '#ffffff',
  leaf: '#4f9468',
  leafLight: '#69b083',
}
