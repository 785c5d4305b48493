import type { Dice } from './dice.ts'
import { horrorText } from './horrors.ts'

/** Tokens no one should accept: forged, expired, without a signature, cut off. */
const forged = [
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpZCI6IngiLCJjb2xsZWN0aW9uIjoidXNlcnMiLCJleHAiOjF9.c2lnbmF0dXJl',
  'eyJhbGciOiJub25lIn0.eyJpZCI6IjAxOTAwMDAwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMCIsImNvbGxlY3Rpb24iOiJ1c2VycyJ9.',
  'a.b.c',
  '.',
  '..',
  'x'.repeat(5_000),
  'eyJhbGciOiJIUzI1NiJ9',
  '\u00e9',
]

/** Headers that are legal to send, none of which may break anything. */
const odd = (dice: Dice): [string, string][] => {
  const text = (): string => printable(horrorText(dice))
  return dice.pick<() => [string, string][]>([
    () => [['authorization', `JWT ${dice.pick(forged)}`]],
    () => [
      [
        'authorization',
        dice.pick(['JWT', 'Bearer', 'Basic x', 'users API-Key x', 'JWT  ', 'Bearer a b c', text()]),
      ],
    ],
    () => [['cookie', `payload-token=${dice.pick(forged)}`]],
    () => [
      [
        'cookie',
        dice.pick([
          'payload-token',
          '=',
          ';;;',
          'payload-token=%',
          'payload-token=%E0%A4%A',
          'a'.repeat(6_000),
          'payload-tenant=nope',
          `payload-tenant=${text()}`,
          'payload-theme=x; payload-lng=xx',
          'NEXT_LOCALE=%',
          `NEXT_LOCALE=${text()}`,
        ]),
      ],
    ],
    () => [['x-http-method-override', dice.pick(['GET', 'DELETE', 'get', 'TRACE'])]],
    () => [['x-payload-http-method-override', dice.pick(['GET', 'PATCH', 'nope'])]],
    () => [
      [
        'range',
        dice.pick([
          'bytes=0-1',
          'bytes=-1',
          'bytes=9999999-',
          'bytes=5-1',
          'bytes=a-b',
          'bytes=0-0,1-1',
          'lines=1-2',
          text(),
        ]),
      ],
    ],
    () => [
      ['if-none-match', dice.pick(['*', 'W/"x"', text()])],
      ['if-modified-since', dice.pick(['nope', 'Thu, 01 Jan 1970 00:00:00 GMT'])],
    ],
    () => [['last-event-id', dice.pick(['-1', '1e9', '9'.repeat(40), 'NaN', '0', '1.5', text()])]],
    () => [['x-request-id', dice.pick(['trace-0001', 'x', 'a'.repeat(300), '<script>', text()])]],
    () => [['accept-language', dice.pick(['de', 'xx', '*', 'de;q=nope', 'zz-ZZ,'.repeat(300), text()])]],
    () => [
      [
        'accept',
        dice.pick([
          'application/graphql-response+json',
          'text/html',
          '*/*',
          'x',
          'image/png',
          'text/event-stream',
        ]),
      ],
    ],
    () => [['host', dice.pick(['evil.example', 'a b', 'x:99999', '[::1]', '127.0.0.1', text()])]],
    () => [
      ['x-forwarded-host', dice.pick(['evil.example', text()])],
      ['x-forwarded-proto', dice.pick(['https', 'nope'])],
      ['x-forwarded-for', text()],
    ],
    () => [['origin', dice.pick(['null', 'https://evil.example', 'nope', 'http://localhost'])]],
    () => [['referer', dice.pick(['http://x/admin', 'nope', 'http://localhost/admin/collections/users'])]],
    () => [['sec-fetch-site', dice.pick(['cross-site', 'same-site', 'none', 'x'])]],
    () => [['content-encoding', dice.pick(['gzip', 'br', 'deflate', 'zstd', 'identity', 'nope'])]],
    () => [['expect', '100-continue']],
    () => [['next-action', dice.pick(['x', 'a'.repeat(42), '7f'.repeat(21)])]],
    () => [
      ['rsc', '1'],
      ['next-router-state-tree', dice.pick(['nope', '%5B%22%22%5D', text()])],
    ],
    () => [['x-middleware-subrequest', 'src/proxy:src/proxy:src/proxy']],
    () => [['x-big', 'x'.repeat(dice.pick([1_000, 9_000]))]],
    () => Array.from({ length: 60 }, (_, n): [string, string] => [`x-many-${n}`, text().slice(0, 40)]),
  ])()
}

/** What may stand in a header: the rest never reaches a server that speaks HTTP. */
const printable = (text: string): string =>
  text
    .replaceAll(/[^\t\x20-\x7e\xa0-\xff]/g, '')
    .trim()
    .slice(0, 3_000)

/** Nothing for most requests, a few strange headers for some. */
export const oddHeaders = (dice: Dice): [string, string][] =>
  dice.chance(0.12) ? [...odd(dice), ...(dice.chance(0.2) ? odd(dice) : [])] : []
