import type { Block } from 'payload'
import { tinyPng } from '../support/wire/tiny-png.ts'
import type { Pool } from './ask.ts'
import type { Dice } from './dice.ts'
import { horror, horrorText } from './horrors.ts'
import type { Route } from './routes.ts'
import { spoiled } from './spoiled.ts'
import { recordOf } from './values.ts'

export type Body = { type: string; bytes: Uint8Array }

type Asked = { dice: Dice; pool: Pool; blocks: readonly Block[]; route: Route }

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

const idsOf = ({ dice, pool }: Asked, slug: string): string => dice.pick([...(pool.get(slug) ?? []), 'nope'])

/** Lists of slides an outline may be changed to, and some it may not. */
const outlines = ({ dice }: Asked): unknown => {
  const slide = { title: 'A slide', layout: dice.pick(['slides-content', 'slides-title', 'nope']) }
  return dice.pick<unknown>([[slide], [], 'x', [slide, slide], [{}], Array.from({ length: 61 }, () => slide)])
}

/** What endpoints of plugins, of accounts and of preferences look for in a body. */
const spoken = (asked: Asked): Record<string, unknown> => {
  const { dice } = asked
  const known: Record<string, () => unknown> = {
    kind: () => dice.pick(['slides', 'document', 'website', 'graphic', 'nope']),
    prompt: () => dice.pick(['A tour of the harbour', 'x', 'y'.repeat(9_000)]),
    source: () => dice.pick(['# A\n\nB.\n\n- c', 'z'.repeat(61_000), '#', '```']),
    revision: () => dice.pick<unknown>([0, 1, 2, -1, 1.5, '1']),
    slides: () => outlines(asked),
    notes: () => dice.pick(['Say it.', '', 'n'.repeat(5_000)]),
    index: () => dice.pick<unknown>([0, 1, 59, -1, 0.5, '0']),
    templateId: () => idsOf(asked, 'templates'),
    projectId: () => idsOf(asked, 'projects'),
    workspaceId: () => idsOf(asked, 'workspaces'),
    pages: () => dice.pick<unknown>([1, 3, 61, '3', []]),
    language: () => dice.pick(['en', 'de', 'xx-XX-xx', 'nope!']),
    images: () => dice.chance(0.2),
    seed: () => dice.below(100),
    format: () => dice.pick(['pdf', 'png', 'html', 'nope']),
    options: () => dice.pick<unknown>([{}, { size: 'a4' }, { scale: 2 }, []]),
    size: () => dice.pick(['a4', 'letter', 'nope']),
    seconds: () => dice.pick([60, 3_600, 1e9, 0.5]),
    data: () => ({
      kind: 'document',
      theme: 'broadsheet',
      title: 'x',
      pages: [{ layout: 'document-article', blocks: [] }],
      workspace: idsOf(asked, 'workspaces'),
    }),
    id: () => idsOf(asked, asked.route.of?.slug ?? 'designs'),
    email: () => dice.pick(['a@example.test', 'nobody', ' A@Example.Test ']),
    password: () => dice.pick(['long enough for all', 'x', 'z'.repeat(300)]),
    token: () => dice.pick(['x', 'a.b.c', 'f'.repeat(64)]),
    value: () => dice.pick<unknown>([{ a: 1 }, 'x', null, [1]]),
    role: () => dice.pick(['admin', 'designer', 'owner', 'viewer', 'editor']),
    ids: () => dice.some(4, () => idsOf(asked, asked.route.of?.slug ?? 'designs')),
  }
  const names = Object.keys(known).filter(() => dice.chance(0.45))
  return Object.fromEntries(names.map((name) => [name, dice.chance(0.06) ? horror(dice) : known[name]?.()]))
}

/** JSON as a broken program would write it. */
const brokenJson = (dice: Dice, text: string): string => {
  const ways: (() => string)[] = [
    () => `\ufeff${text}`,
    () => `${text}trailing`,
    () => text.slice(0, dice.below(text.length)),
    () => text.replace('{', '{"title":1,"title":"twice",'),
    () => text.replace('{', '{"__proto__":{"role":"admin"},'),
    () => text.replace(/:("[^"]*"|\d+)/, ':NaN'),
    () => text.replace(/:("[^"]*"|\d+)/, ':1e999'),
    () => text.replace(/:"[^"]*"/, ':"\\ud800"'),
    () => text.replace(/:"[^"]*"/, ':"\\u0000"'),
    () => `[${text}]`,
    () => `"${text.length}"`,
    () => 'null',
    () => '',
    () => `${'['.repeat(5_000)}`,
    () => `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`,
  ]
  return dice.pick(ways)()
}

const picture = new Uint8Array(Buffer.from(tinyPng, 'base64'))

const pictures: [name: string, type: string, bytes: Uint8Array][] = [
  ['a.png', 'image/png', picture],
  ['a.png', 'image/png', new Uint8Array()],
  ['a.jpg', 'image/jpeg', picture],
  ['a.png', 'image/png', bytesOf('no picture')],
  ['a.svg', 'image/svg+xml', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
  ['a.gif', 'image/gif', bytesOf('GIF89a')],
  ['a.webp', 'image/webp', bytesOf('RIFF\x1a\0\0\0WEBPVP8L\r\0\0\0/\xff\xff\xff\x0f\x11')],
  ['a.html', 'text/html', bytesOf('<script>1</script>')],
]

const formOf = (dice: Dice, json: string): Body => {
  const boundary = 'between-the-parts'
  const [name, type, bytes] = dice.pick(pictures)
  const filename = dice.chance(0.2) ? horrorText(dice).slice(0, 300) : name
  const part = (head: string, body: Uint8Array): Buffer =>
    Buffer.concat([Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`), body, Buffer.from('\r\n')])
  const parts: Buffer[] = []
  if (dice.chance(0.95)) parts.push(part('content-disposition: form-data; name="_payload"', bytesOf(json)))
  if (dice.chance(0.85))
    parts.push(
      part(
        `content-disposition: form-data; name="${dice.chance(0.95) ? 'file' : 'other'}"; filename="${filename.replaceAll('"', "'")}"\r\ncontent-type: ${dice.chance(0.9) ? type : 'nope'}`,
        bytes,
      ),
    )
  if (dice.chance(0.1))
    parts.push(
      part(
        `content-disposition: form-data; name="${horrorText(dice).slice(0, 100)}"`,
        bytesOf(horrorText(dice)),
      ),
    )
  if (dice.chance(0.05)) parts.push(part('no disposition', bytesOf('x')))
  const whole = Buffer.concat([
    ...parts,
    Buffer.from(dice.chance(0.95) ? `--${boundary}--\r\n` : `--${boundary}`),
  ])
  const contentType = dice.chance(0.05)
    ? dice.pick([
        'multipart/form-data',
        'multipart/form-data; boundary=',
        'multipart/form-data; boundary=other',
        'multipart/mixed; boundary=between-the-parts',
      ])
    : `multipart/form-data; boundary=${boundary}`
  return {
    type: contentType,
    bytes: new Uint8Array(dice.chance(0.04) ? whole.subarray(0, dice.below(whole.length)) : whole),
  }
}

/** A body for the route: a record of its collection, or what endpoints ask for, by chance spoiled. */
export const bodyOf = (asked: Asked): Body => {
  const { dice, route } = asked
  const isRecord = route.of !== undefined && dice.chance(route.path.split('/').length > 4 ? 0.3 : 0.85)
  const maker = { ...asked, wrong: dice.pick([0, 0, 0.03, 0.15]) }
  let value: unknown = isRecord && route.of ? recordOf(maker, route.of.fields) : spoken(asked)
  if (isRecord && dice.chance(0.3)) value = { ...(value as object), password: 'long enough for all' }
  if (dice.chance(0.25)) value = spoiled(dice, value)
  let text = JSON.stringify(value) ?? 'null'
  if (dice.chance(0.08)) text = brokenJson(dice, text)
  if (dice.chance(route.of?.isUpload === true ? 0.6 : 0.04)) return formOf(dice, text)
  const odd = [
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=utf-16',
    'APPLICATION/JSON',
    'application/xml',
    '',
    'application/json, text/plain',
    'application/graphql',
  ]
  return { type: dice.chance(0.93) ? 'application/json' : dice.pick(odd), bytes: bytesOf(text) }
}
