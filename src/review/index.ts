export { type CurvePoint, type Review, type ReviewedContact, reviewOf } from './review'
