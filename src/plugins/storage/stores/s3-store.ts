import type { FileStore } from './file-store.ts'
import { longestWaits, type S3Waits } from './s3-client-settings.ts'
import { s3Connection } from './s3-connection.ts'
import { isMissing } from './s3-failure.ts'
import type { S3Options } from './s3-options.ts'
import { listObjects, openObject } from './s3-read.ts'

/** Keeps files in a private bucket: nothing in it is readable without Platen's keys. */
export const s3Store = (options: S3Options, waits: S3Waits = longestWaits): FileStore => {
  const connection = s3Connection(options, waits)
  const { bucket: Bucket, call } = connection
  const probe: FileStore['probe'] = ({ signal } = {}) =>
    call({ what: 'looking', ms: waits.probe, signal }, async ({ sdk, client, abortSignal }) => {
      await client.send(new sdk.HeadBucketCommand({ Bucket }), { abortSignal })
    })
  return {
    kind: 's3',
    write: (Key, Body, { type, signal }) =>
      call({ what: `writing ${Key}`, ms: waits.write, signal }, async ({ sdk, client, abortSignal }) => {
        const order = { Bucket, Key, Body, ContentType: type, ContentLength: Body.byteLength }
        await client.send(new sdk.PutObjectCommand(order), { abortSignal })
      }),
    open: openObject(connection),
    remove: (Key, { signal } = {}) =>
      call({ what: `removing ${Key}`, ms: waits.answer, signal }, async ({ sdk, client, abortSignal }) => {
        await client.send(new sdk.DeleteObjectCommand({ Bucket, Key }), { abortSignal })
      }),
    list: listObjects(connection),
    prepare: async ({ signal } = {}) => {
      try {
        await probe({ signal })
      } catch (failure) {
        // A bucket on AWS has an owner, a region and a bill: it is made by a person.
        if (options.endpoint === undefined || !isMissing((failure as Error).cause)) throw failure
        await call({ what: 'making', ms: waits.answer, signal }, async ({ sdk, client, abortSignal }) => {
          await client.send(new sdk.CreateBucketCommand({ Bucket }), { abortSignal })
        })
      }
    },
    probe,
  }
}
