import { SettingsError } from '#kernel/server/settings-error.ts'
import type { S3Options } from './s3-options.ts'

type S3Settings = {
  S3_BUCKET?: string | undefined
  S3_ENDPOINT?: string | undefined
  S3_REGION?: string | undefined
  S3_ACCESS_KEY_ID?: string | undefined
  S3_SECRET_ACCESS_KEY?: string | undefined
  S3_FORCE_PATH_STYLE?: boolean | undefined
}

const others = ['S3_ENDPOINT', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const
const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
const defaultRegion = 'us-east-1'

/** The bucket that the settings name; undefined for the disk. @throws SettingsError with a sentence on what is wrong. */
export const s3FromSettings = (settings: S3Settings): S3Options | undefined => {
  const { S3_BUCKET: bucket, S3_ENDPOINT: endpoint, S3_REGION: region = defaultRegion } = settings
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = settings
  if (bucket === undefined) {
    const lonely = others.find((name) => settings[name] !== undefined)
    if (lonely)
      throw wrong(`${lonely} is set, S3_BUCKET is not: files would go to the disk. Set both or neither`)
    return undefined
  }
  if (!bucketName.test(bucket))
    throw wrong(
      `S3_BUCKET must be a bucket's name (lower case, digits, dots, dashes), not ${JSON.stringify(bucket)}`,
    )
  if (endpoint !== undefined && !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? ''))
    throw wrong(
      `S3_ENDPOINT must be an address such as https://s3.example.com, not ${JSON.stringify(endpoint)}`,
    )
  if ((accessKeyId === undefined) !== (secretAccessKey === undefined))
    throw wrong('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together: one of them is missing')
  return {
    bucket,
    region,
    endpoint,
    accessKeyId,
    secretAccessKey,
    // Servers of one's own seldom have a name for every bucket.
    forcePathStyle: settings.S3_FORCE_PATH_STYLE ?? endpoint !== undefined,
  }
}

const wrong = (sentence: string) => new SettingsError(`${sentence}. See .env.example.`)
