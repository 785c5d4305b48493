import type { S3ClientConfig } from '@aws-sdk/client-s3'
import type { S3Options } from './s3-options.ts'

/** The longest waits, in milliseconds. */
export type S3Waits = { write: number; answer: number; list: number; probe: number; stall: number }

export const longestWaits: S3Waits = {
  write: 60_000,
  answer: 10_000,
  list: 20_000,
  probe: 3_000,
  stall: 20_000,
}

const CONNECT_MS = 3_000
/** The SDK's own tries of one call, with its backoff between them. */
const TRIES = 3

/** How the AWS SDK reaches the bucket, whoever calls it. */
export const clientSettings = (options: S3Options, waits: S3Waits): S3ClientConfig => {
  const { region, endpoint, accessKeyId, secretAccessKey, forcePathStyle } = options
  return {
    region,
    forcePathStyle,
    maxAttempts: TRIES,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
    // Servers other than AWS often do not know its newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: CONNECT_MS,
      requestTimeout: waits.write,
      socketTimeout: waits.stall,
    },
  }
}
