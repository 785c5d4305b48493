import { connect } from 'node:net'

const LONGEST_MS = 12_000

/** What no HTTP client would send: broken, smuggled, pipelined and abandoned requests. */
const messages: Record<string, string> = {
  'no HTTP': 'hello\r\n\r\n',
  'no method': ' / HTTP/1.1\r\nhost: a\r\n\r\n',
  'an unknown method': 'BREW /api/designs HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
  TRACE: 'TRACE /api/designs HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
  CONNECT: 'CONNECT a:443 HTTP/1.1\r\nhost: a\r\n\r\n',
  PROPFIND: 'PROPFIND /en HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
  'a whole address': 'GET http://evil.example/api/health HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
  'a star': 'OPTIONS * HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
  'an address without a slash': 'GET api/health HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
  'two slashes': 'GET // HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
  'two slashes and a host': 'GET //evil.example/api HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
  'bytes past ASCII': 'GET /api/\xff\xfe HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
  'no host': 'GET /api/health HTTP/1.1\r\nconnection: close\r\n\r\n',
  'an empty host': 'GET /api/designs HTTP/1.1\r\nhost:\r\nconnection: close\r\n\r\n',
  'a host that is none': 'GET /en HTTP/1.1\r\nhost: a b/c?d\r\nconnection: close\r\n\r\n',
  'two hosts': 'GET /api/health HTTP/1.1\r\nhost: a\r\nhost: b\r\nconnection: close\r\n\r\n',
  'an old version': 'GET /api/health HTTP/1.0\r\n\r\n',
  'a version to come': 'GET /api/health HTTP/9.9\r\nhost: a\r\n\r\n',
  'huge headers': `GET /api/health HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`,
  'a length and chunks':
    'POST /api/users/login HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  'broken chunks':
    'POST /api/users/login HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n',
  'a negative length': 'POST /api/users/login HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n',
  'a length past all limits':
    'POST /api/users/login HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 99999999999\r\nconnection: close\r\n\r\n{',
  'another encoding':
    'POST /api/users/login HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}',
  'three requests at once':
    'GET /api/health HTTP/1.1\r\nhost: a\r\n\r\n'.repeat(2) +
    'GET /api/health HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
  'a body that never comes':
    'POST /api/users/login HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 50\r\nconnection: close\r\n\r\n{"a":',
  'an upgrade':
    'GET /api/health HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-key: x\r\n\r\n',
}

/** Says which of them were answered with a failure of ours, or not in time, and whether the process still answers. */
export const sendWire = async (origin: string): Promise<string[]> => {
  const faults: string[] = []
  for (const [name, message] of Object.entries(messages)) {
    const said = await exchange(origin, message)
    const statuses = [...said.matchAll(/^HTTP\/1\.[01] (\d{3})/gm)].map(([, status]) => Number(status))
    if (said === 'still open') faults.push(`on the wire, ${name}: no answer in ${LONGEST_MS} ms`)
    if (statuses.some((status) => status >= 500))
      faults.push(`on the wire, ${name}: answered ${statuses.join(', ')}`)
  }
  const alive = await fetch(`${origin}/api/ready`, { signal: AbortSignal.timeout(LONGEST_MS) }).catch(
    () => undefined,
  )
  if (alive?.status !== 200) faults.push('the process does not answer any more')
  return faults
}

const exchange = (origin: string, message: string): Promise<string> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(origin)
    let said = ''
    const socket = connect(Number(port), hostname, () => socket.write(message, 'latin1'))
    const timer = setTimeout(() => {
      socket.destroy()
      resolve(said || 'still open')
    }, LONGEST_MS)
    socket.on('data', (chunk) => (said += chunk.toString('latin1')))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(timer)
      resolve(said)
    })
  })
