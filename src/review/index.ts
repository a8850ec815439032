export { type Compared, type ComparedContact, type ComparedDay, type Comparison, compare } from './compare'
export type { Moves, NamedOn, ReviewedMove } from './moves'
export { decisionsOf, type Named, type Taken } from './named'
export { type Answer, type CurvePoint, type Review, type ReviewedContact, reviewOf } from './review'
