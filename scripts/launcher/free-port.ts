import { createServer } from 'node:net'

type Address = { host: string; port: number }

/** The port that could be listened on, or undefined when another program has it. Port 0 asks for any free one. */
export const tryPort = ({ host, port }: Address): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined)
      else reject(error)
    })
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address()
      const found = typeof address === 'object' && address !== null ? address.port : port
      server.close(() => resolve(found))
    })
  })

/** A port nobody listens on, `preferred` when that is still free. */
export const freePort = async ({
  host,
  preferred,
}: {
  host: string
  preferred?: number | undefined
}): Promise<number> => {
  const kept = preferred === undefined ? undefined : await tryPort({ host, port: preferred })
  const port = kept ?? (await tryPort({ host, port: 0 }))
  if (port === undefined) throw new Error(`The system has no free port on ${host}.`)
  return port
}
