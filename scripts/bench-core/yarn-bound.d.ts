/** The little of yarn-bound that the bench uses; the package brings no types. */
declare module 'yarn-bound' {
  interface Result {
    text?: string
    options?: { text: string }[]
  }
  export default class YarnBound {
    constructor(options: { dialogue: string; startAt: string })
    currentResult: Result
    advance(option?: number): void
    jump(title: string): void
  }
}
