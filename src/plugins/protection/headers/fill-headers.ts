import type { ServerResponse } from 'node:http'

/**
 * Makes a response carry `headers` where nothing else was said by the time it is sent. What forgets them, or fails before
 * it can set them, is closed and not open.
 */
export const fillHeaders = (response: ServerResponse, headers: Readonly<Record<string, string>>): void => {
  const write = response.writeHead
  // Every way to send a head ends here.
  Object.assign(response, {
    writeHead: (...given: Parameters<typeof write>) => {
      for (const [name, value] of Object.entries(headers)) {
        if (!response.hasHeader(name)) response.setHeader(name, value)
      }
      return Reflect.apply(write, response, given)
    },
  })
}
