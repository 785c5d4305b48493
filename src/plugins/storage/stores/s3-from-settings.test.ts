import { expect, test } from 'vitest'
import { s3FromSettings } from './s3-from-settings.ts'

const complete = {
  S3_BUCKET: 'platen',
  S3_ENDPOINT: 'http://s3:8333',
  S3_REGION: 'eu-central-1',
  S3_ACCESS_KEY_ID: 'key',
  S3_SECRET_ACCESS_KEY: 'secret',
  S3_FORCE_PATH_STYLE: true,
}
const none = Object.fromEntries(Object.keys(complete).map((name) => [name, undefined]))
const failure = (given: object): Error => {
  try {
    s3FromSettings({ ...none, S3_FORCE_PATH_STYLE: false, ...given })
  } catch (error) {
    return error as Error
  }
  throw new Error('It was accepted.')
}

test('files are on the disk without a bucket, in it with one', () => {
  expect(s3FromSettings({ S3_FORCE_PATH_STYLE: false })).toBeUndefined()
  expect(s3FromSettings(complete)).toMatchObject({
    bucket: 'platen',
    region: 'eu-central-1',
    forcePathStyle: true,
  })
  const onAws = s3FromSettings({ S3_BUCKET: 'platen' })
  expect(onAws).toEqual({ bucket: 'platen', region: 'us-east-1', forcePathStyle: false })
})

test('addresses have the form the server is likely to know, unless one is asked for', () => {
  const server = { S3_BUCKET: 'platen', S3_ENDPOINT: 'http://s3:8333' }
  expect(s3FromSettings(server)?.forcePathStyle).toBe(true)
  expect(s3FromSettings({ ...server, S3_FORCE_PATH_STYLE: false })?.forcePathStyle).toBe(false)
  expect(s3FromSettings({ S3_BUCKET: 'platen' })?.forcePathStyle).toBe(false)
})

test('a setting that cannot be right is one sentence that names it, without a stack or the secret', () => {
  const wrong: [object, string][] = [
    [{ S3_ENDPOINT: 'http://s3:8333' }, 'S3_ENDPOINT is set, S3_BUCKET is not'],
    [{ ...complete, S3_BUCKET: 'My Bucket' }, 'S3_BUCKET must be'],
    [{ ...complete, S3_ENDPOINT: 's3:8333' }, 'S3_ENDPOINT must be an address'],
    [{ ...complete, S3_SECRET_ACCESS_KEY: undefined }, 'one of them is missing'],
  ]
  for (const [given, sentence] of wrong) {
    const { message, stack } = failure(given)
    expect(message).toContain(sentence)
    expect(stack).toBe(message)
    expect(message).not.toContain('secret.')
  }
})
