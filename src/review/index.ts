export { type Answer, type CurvePoint, type Review, type ReviewedContact, reviewOf } from './review'
