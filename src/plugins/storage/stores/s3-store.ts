import { Readable } from 'node:stream'
import type { S3Client } from '@aws-sdk/client-s3'
import { within } from './deadline.ts'
import type { ByteRange, FileStore, ListedFile } from './file-store.ts'
import { failureOf, isMissing } from './s3-failure.ts'
import type { S3Options } from './s3-options.ts'
import { steadyBody } from './steady-body.ts'
import { unreachable } from './storage-faults.ts'

/** The longest waits, in milliseconds. */
export type S3Waits = { write: number; answer: number; list: number; probe: number; stall: number }

const longest: S3Waits = { write: 60_000, answer: 10_000, list: 20_000, probe: 3_000, stall: 20_000 }
const CONNECT_MS = 3_000
/** The SDK's own tries of one call, with its backoff between them. */
const TRIES = 3

type Sdk = typeof import('@aws-sdk/client-s3')

/** Keeps files in a private bucket: nothing in it is readable without Platen's keys. */
export const s3Store = (options: S3Options, waits: S3Waits = longest): FileStore => {
  const { bucket: Bucket } = options
  let connected: Promise<{ sdk: Sdk; client: S3Client }> | undefined
  // Loaded at the first use: the configuration is read by command lines that never touch a file.
  const connection = () => (connected ??= connect(options, waits))

  const call = async <Result>(
    what: string,
    { ms, signal }: { ms: number; signal?: AbortSignal | undefined },
    work: (s3: { sdk: Sdk; client: S3Client; abortSignal: AbortSignal }) => Promise<Result>,
  ): Promise<Result> => {
    const abortSignal = within(ms, signal)
    try {
      return await work({ ...(await connection()), abortSignal })
    } catch (cause) {
      signal?.throwIfAborted()
      throw failureOf(cause, `${what} in bucket ${Bucket}`)
    }
  }
  const probe: FileStore['probe'] = ({ signal } = {}) =>
    call('looking', { ms: waits.probe, signal }, async ({ sdk, client, abortSignal }) => {
      await client.send(new sdk.HeadBucketCommand({ Bucket }), { abortSignal })
    })
  const remove: FileStore['remove'] = (Key, { signal } = {}) =>
    call(`removing ${Key}`, { ms: waits.answer, signal }, async ({ sdk, client, abortSignal }) => {
      await client.send(new sdk.DeleteObjectCommand({ Bucket, Key }), { abortSignal })
    })

  return {
    kind: 's3',
    write: (Key, Body, { type, signal }) =>
      call(`writing ${Key}`, { ms: waits.write, signal }, async ({ sdk, client, abortSignal }) => {
        const order = { Bucket, Key, Body, ContentType: type, ContentLength: Body.byteLength }
        await client.send(new sdk.PutObjectCommand(order), { abortSignal })
      }),
    open: async (Key, { range, signal } = {}) => {
      // Aborts the answer for as long as its body is read; the time limit is for its head alone.
      const whole = new AbortController()
      const slow = setTimeout(() => whole.abort(), waits.answer)
      const abortSignal = signal ? AbortSignal.any([signal, whole.signal]) : whole.signal
      try {
        const { sdk, client } = await connection()
        const order = { Bucket, Key, ...(range ? { Range: rangeHeader(range) } : {}) }
        const { Body, ContentLength } = await client.send(new sdk.GetObjectCommand(order), { abortSignal })
        if (!(Body instanceof Readable) || ContentLength === undefined)
          throw unreachable(`${Key} came without a length`)
        const body = Readable.toWeb(Body) as ReadableStream<Uint8Array> // Node's own stream types differ in name only
        return {
          body: steadyBody(body, { size: ContentLength, stallMs: waits.stall, what: Key, signal }),
          size: ContentLength,
        }
      } catch (cause) {
        signal?.throwIfAborted()
        if (isMissing(cause)) return undefined
        throw failureOf(cause, `opening ${Key} in bucket ${Bucket}`)
      } finally {
        clearTimeout(slow)
      }
    },
    remove,
    list: async function* (Prefix, { signal } = {}): AsyncGenerator<ListedFile> {
      let ContinuationToken: string | undefined
      do {
        const token = ContinuationToken === undefined ? {} : { ContinuationToken }
        const page = await call(
          `listing ${Prefix}`,
          { ms: waits.list, signal },
          ({ sdk, client, abortSignal }) =>
            client.send(new sdk.ListObjectsV2Command({ Bucket, Prefix, ...token }), { abortSignal }),
        )
        for (const { Key, LastModified } of page.Contents ?? [])
          if (Key !== undefined) yield { key: Key, modified: LastModified ?? new Date() }
        ContinuationToken = page.IsTruncated === true ? page.NextContinuationToken : undefined
      } while (ContinuationToken !== undefined)
    },
    prepare: async ({ signal } = {}) => {
      try {
        await probe({ signal })
      } catch (failure) {
        // A bucket on AWS has an owner, a region and a bill: it is made by a person.
        if (options.endpoint === undefined || !isMissing((failure as Error).cause)) throw failure
        await call('making', { ms: waits.answer, signal }, async ({ sdk, client, abortSignal }) => {
          await client.send(new sdk.CreateBucketCommand({ Bucket }), { abortSignal })
        })
      }
    },
    probe,
  }
}

const rangeHeader = ({ start, end }: ByteRange): string => `bytes=${start}-${end}`

const connect = async (options: S3Options, waits: S3Waits): Promise<{ sdk: Sdk; client: S3Client }> => {
  const sdk = await import('@aws-sdk/client-s3')
  const { region, endpoint, accessKeyId, secretAccessKey, forcePathStyle } = options
  const client = new sdk.S3Client({
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
  })
  return { sdk, client }
}
