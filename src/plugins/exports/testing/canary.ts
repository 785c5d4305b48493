import { createSocket } from 'node:dgram'
import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'

/** Servers that nobody has a reason to speak to: whatever arrives at them got out of a document. */
export type Canary = AsyncDisposable & {
  /** Addresses of this machine at which the HTTP server listens: loopback in both families, and the network's. */
  origins: { loopback: string; others: string[] }
  /** `host:port` of a STUN and TURN server. */
  stun: string
  /** Last parts of the addresses that were asked for. */
  channels(): Set<string>
  /** Opened TCP connections, whatever was said on them. */
  connections(): number
  datagrams(): number
}

export const startCanary = async (): Promise<Canary> => {
  const asked = new Set<string>()
  let connections = 0
  let datagrams = 0
  const http = createServer((request, response) => {
    asked.add(request.url?.split('/').at(-1) ?? '')
    response.setHeader('access-control-allow-origin', '*')
    response.end()
  })
  http.on('connection', () => (connections += 1))
  http.on('upgrade', (request, socket) => {
    asked.add(request.url?.split('/').at(-1) ?? '')
    socket.destroy()
  })
  // TURN over TCP is no HTTP.
  http.on('clientError', (_, socket) => socket.destroy())
  // Every address of both families.
  await new Promise<void>((done) => http.listen(0, done))
  const { family, port } = http.address() as AddressInfo
  const stun = createSocket('udp4')
  stun.on('message', () => (datagrams += 1))
  await new Promise<void>((done) => stun.bind(0, '0.0.0.0', done))

  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  const lan = own.filter((address) => !address.internal && address.family === 'IPv4')
  const hosts = [
    'localhost',
    '0.0.0.0',
    '2130706433',
    ...lan.map(({ address }) => address),
    ...(family === 'IPv6' ? ['[::1]', '[::ffff:127.0.0.1]'] : []),
  ]
  return {
    origins: { loopback: `http://127.0.0.1:${port}`, others: hosts.map((host) => `http://${host}:${port}`) },
    stun: `127.0.0.1:${stun.address().port}`,
    channels: () => asked,
    connections: () => connections,
    datagrams: () => datagrams,
    async [Symbol.asyncDispose]() {
      http.closeAllConnections()
      await new Promise((done) => http.close(done))
      await new Promise<void>((done) => stun.close(done))
    },
  }
}
