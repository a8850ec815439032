export type { Moves, Named, NamedOn, ReviewedMove } from './moves'
export { type Answer, type CurvePoint, type Review, type ReviewedContact, reviewOf } from './review'
