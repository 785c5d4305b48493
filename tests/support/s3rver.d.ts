declare module '@20minutes/s3rver' {
  import type { RequestListener } from 'node:http'

  /** A Koa application that speaks S3 from a folder. */
  export default class S3rver {
    constructor(options: { directory: string; silent: boolean; allowMismatchedSignatures?: boolean })
    callback(): RequestListener
  }
}
