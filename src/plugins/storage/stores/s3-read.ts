import { Readable } from 'node:stream'
import type { ByteRange, FileStore, ListedFile } from './file-store.ts'
import type { S3Connection } from './s3-connection.ts'
import { failureOf, isMissing } from './s3-failure.ts'
import { steadyBody } from './steady-body.ts'
import { unreachable } from './storage-faults.ts'

export const openObject =
  ({ bucket: Bucket, open, waits }: S3Connection): FileStore['open'] =>
  async (Key, { range, signal } = {}) => {
    // Aborts the answer for as long as its body is read; the time limit is for its head alone.
    const whole = new AbortController()
    const slow = setTimeout(() => whole.abort(), waits.answer)
    const abortSignal = signal ? AbortSignal.any([signal, whole.signal]) : whole.signal
    try {
      const { sdk, client } = await open()
      const order = { Bucket, Key, ...(range ? { Range: rangeHeader(range) } : {}) }
      const { Body, ContentLength: size } = await client.send(new sdk.GetObjectCommand(order), {
        abortSignal,
      })
      if (!(Body instanceof Readable) || size === undefined) throw unreachable(`${Key} came without a length`)
      const body = Readable.toWeb(Body) as ReadableStream<Uint8Array> // Node's own stream types differ in name only
      return { body: steadyBody(body, { size, stallMs: waits.stall, what: Key, signal }), size }
    } catch (cause) {
      signal?.throwIfAborted()
      if (isMissing(cause)) return undefined
      throw failureOf(cause, `opening ${Key} in bucket ${Bucket}`)
    } finally {
      clearTimeout(slow)
    }
  }

export const listObjects = ({ bucket: Bucket, call, waits }: S3Connection): FileStore['list'] =>
  async function* (Prefix, { signal } = {}): AsyncGenerator<ListedFile> {
    let ContinuationToken: string | undefined
    do {
      const order = { Bucket, Prefix, ...(ContinuationToken === undefined ? {} : { ContinuationToken }) }
      const page = await call(
        { what: `listing ${Prefix}`, ms: waits.list, signal },
        ({ sdk, client, abortSignal }) => client.send(new sdk.ListObjectsV2Command(order), { abortSignal }),
      )
      for (const { Key, LastModified } of page.Contents ?? [])
        if (Key !== undefined) yield { key: Key, modified: LastModified ?? new Date() }
      ContinuationToken = page.IsTruncated === true ? page.NextContinuationToken : undefined
    } while (ContinuationToken !== undefined)
  }

const rangeHeader = ({ start, end }: ByteRange): string => `bytes=${start}-${end}`
