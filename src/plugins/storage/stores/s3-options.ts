/** A bucket and how to reach it. Without keys the machine's own role is used, as on EC2 or EKS. */
export type S3Options = {
  bucket: string
  region: string
  /** An S3 server of one's own; AWS when left out. */
  endpoint?: string | undefined
  accessKeyId?: string | undefined
  secretAccessKey?: string | undefined
  /** `https://server/bucket/key` instead of `https://bucket.server/key`. */
  forcePathStyle: boolean
}
