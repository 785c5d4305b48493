import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Answers a call of one of the panel's server functions that failed with 400. Next says 500 whenever one throws: it has no
 * other way to refuse arguments that cannot be decoded, a caller who is not signed in or a record that is gone, and
 * nobody but the panel reads the status. What failed stands in the log.
 */
export const blameCaller = (
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  response: Pick<ServerResponse, 'writeHead'>,
): void => {
  if (method !== 'POST' || headers['next-action'] === undefined) return
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    ...rest: unknown[]
  ) => ServerResponse
  // Headers that are written without a call of it go through it too.
  response.writeHead = (status: number, ...rest: unknown[]) =>
    writeHead(status === 500 ? 400 : status, ...rest)
}
