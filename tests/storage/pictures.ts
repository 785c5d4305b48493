import sharp from 'sharp'
import type { TestPlaten } from '../support/test-platen.ts'
import type { TestUser } from '../support/test-user.ts'

/** A picture of noise, so that it has some weight. */
export const picture = ({ width = 640, height = 400 } = {}) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#c33',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })

/** A photo as a phone writes it: lying on its side, with the place where it was taken. */
export const photo = ({ width = 640, height = 400 } = {}): Promise<Buffer> =>
  picture({ width, height })
    .withExif({
      IFD0: { Make: 'Canary-Camera' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '52/1 31/1 12/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '13/1 24/1 36/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

/** 34 bytes that claim 16384 × 16384 pixels. */
export const tinyBomb = (): Buffer => {
  const bytes = Buffer.alloc(34)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(26, 4)
  bytes.write('WEBPVP8L', 8)
  bytes.writeUInt32LE(14, 16)
  bytes[20] = 0x2f
  bytes.writeUInt32LE((16_383 | (16_383 << 14)) >>> 0, 21)
  return bytes
}

/** A small PNG that claims 20,000 × 20,000 pixels. */
export const wideBomb = (png: Buffer): Buffer => {
  const bytes = Buffer.from(png)
  bytes.writeUInt32BE(20_000, 16)
  bytes.writeUInt32BE(20_000, 20)
  return bytes
}

type Sent = { name: string; bytes: Uint8Array; type?: string; fields?: object }

/** Uploads a file as a browser does. */
export const upload = async (
  platen: TestPlaten,
  as: TestUser | undefined,
  { name, bytes, type = 'image/png', fields = {} }: Sent,
  { method = 'POST', path = '/api/assets' } = {},
) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'A picture', ...fields }))
  form.set('file', new File([new Uint8Array(bytes)], name, { type }))
  // As bytes: a form that is not read to its end leaves Node's own client with an unhandled rejection.
  const sent = new Response(form)
  const headers = { 'content-type': sent.headers.get('content-type') ?? '' }
  const body = new Uint8Array(await sent.arrayBuffer())
  return platen.api(method, path, { body, headers, ...(as ? { as } : {}) })
}

/** Has waiting chores run now, whatever they wait for. */
export const hurry = async ({ payload }: TestPlaten): Promise<void> => {
  await payload.db.pool.query(
    'update graphile_worker._private_jobs set run_at = now() where locked_at is null',
  )
}
