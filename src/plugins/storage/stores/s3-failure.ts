import { Fault } from '#kernel/server/fault.ts'
import { misconfigured, unreachable } from './storage-faults.ts'

/** What the SDK throws: an error of the service or of the way there. */
type SdkError = { name?: string; message?: string; code?: string; $metadata?: { httpStatusCode?: number } }

/** There is no such file or bucket. A bucket's name in an answer tells the two apart only on AWS. */
export const isMissing = (cause: unknown): boolean => {
  const { name, $metadata } = (cause ?? {}) as SdkError
  return (
    name === 'NoSuchKey' ||
    name === 'NotFound' ||
    (name !== 'NoSuchBucket' && $metadata?.httpStatusCode === 404)
  )
}

/** The SDK's error as a Fault: what settings mend, and what time mends. Keys and signatures never come along. */
export const failureOf = (cause: unknown, what: string): Fault => {
  if (cause instanceof Fault) return cause
  const { name = 'Error', message = '', code, $metadata } = (cause ?? {}) as SdkError
  const status = $metadata?.httpStatusCode
  const said = `${what} failed: ${status ?? code ?? ''} ${name} ${message}`
    .replaceAll(/\s+/g, ' ')
    .slice(0, 300)
  const refused =
    status === 401 ||
    status === 403 ||
    status === 301 ||
    name === 'NoSuchBucket' ||
    name === 'CredentialsProviderError'
  return refused ? misconfigured(said, cause) : unreachable(said, cause)
}
