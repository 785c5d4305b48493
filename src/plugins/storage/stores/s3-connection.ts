import type * as Sdk from '@aws-sdk/client-s3'
import { within } from './deadline.ts'
import { clientSettings, type S3Waits } from './s3-client-settings.ts'
import { failureOf } from './s3-failure.ts'
import type { S3Options } from './s3-options.ts'

type S3 = { sdk: typeof Sdk; client: Sdk.S3Client }

type Call = { what: string; ms: number; signal?: AbortSignal | undefined }

export type S3Connection = {
  bucket: string
  waits: S3Waits
  open(): Promise<S3>
  /** One call to the bucket within its time, its failures told as Faults. */
  call<Result>(call: Call, work: (s3: S3 & { abortSignal: AbortSignal }) => Promise<Result>): Promise<Result>
}

export const s3Connection = (options: S3Options, waits: S3Waits): S3Connection => {
  let connected: Promise<S3> | undefined
  // Loaded at the first use: the configuration is read by command lines that never touch a file.
  const open = () => (connected ??= connect(options, waits))
  return {
    bucket: options.bucket,
    waits,
    open,
    call: async ({ what, ms, signal }, work) => {
      const abortSignal = within(ms, signal)
      try {
        return await work({ ...(await open()), abortSignal })
      } catch (cause) {
        signal?.throwIfAborted()
        throw failureOf(cause, `${what} in bucket ${options.bucket}`)
      }
    },
  }
}

const connect = async (options: S3Options, waits: S3Waits): Promise<S3> => {
  const sdk = await import('@aws-sdk/client-s3')
  return { sdk, client: new sdk.S3Client(clientSettings(options, waits)) }
}
