/** True for words of the candidate in a call that the other side made; `isTheirCall` says so. */
export const isTheirCall = (spoken: object): boolean => 'isTheirCall' in spoken && spoken.isTheirCall === true
