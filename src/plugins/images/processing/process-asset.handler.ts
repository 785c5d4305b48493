import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { type ChoreRun, enqueueChore } from '#jobs/index.ts'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { keyOf, readUpload, removeFiles, storeOf, type UploadRecord } from '#plugins/storage/index.ts'
import { type AssetStatus, renditionNames } from './asset-status.ts'
import { decodePicture, type DecodedPicture, type MadeFile, UnusablePicture } from './decode-picture.ts'

type Run = ChoreRun<{ asset: string; filename: string }>
type Asset = UploadRecord & { filename: string }

/** Exports that read the record a moment ago may still read the file. */
const FAREWELL_SECONDS = 120

export default async function processPicture({ payload, input, signal, log }: Run): Promise<void> {
  const asset = await current(payload, input)
  if (!asset) return
  const bytes = await readUpload(payload, { collection: 'assets', doc: asset, signal })
  try {
    await keep(payload, { asset, picture: await decodePicture(bytes), signal })
  } catch (failure) {
    if (!(failure instanceof UnusablePicture)) throw failure
    log.info({ err: failure, asset: asset.id }, 'A picture was refused.')
    await settle(payload, asset, {
      changes: { status: 'refused', refusal: failure.message },
      obsolete: [keyOf('assets', asset.prefix, asset.filename)],
    })
  }
}

/** The record, as long as it has the file this chore is about. */
const current = async (payload: Payload, { asset, filename }: Run['input']): Promise<Asset | undefined> => {
  // as the system: the platform's own chore, there is no person behind it
  const doc = (await payload.findByID({
    collection: 'assets',
    id: asset,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })) as Asset | null // an upload's fields
  return doc?.filename === filename ? doc : undefined
}

type Kept = { asset: Asset; picture: DecodedPicture; signal: AbortSignal }

const keep = async (payload: Payload, { asset, picture, signal }: Kept): Promise<void> => {
  const { clean, renditions } = picture
  const stem = path.parse(asset.filename).name
  const write = async (name: string, file: MadeFile) => {
    const filename = `${stem}-${name}.${file.extension}`
    const { bytes, mimeType: type } = file
    await storeOf(payload).write(keyOf('assets', asset.prefix, filename), bytes, { type, signal })
    const { height, mimeType, width } = file
    return { filename, url: `/api/assets/file/${filename}`, mimeType, filesize: bytes.length, width, height }
  }
  const sizes: Record<string, object> = {}
  for (const name of renditionNames) {
    const file = renditions[name]
    if (file) sizes[name] = await write(name, file)
  }
  const original = clean ? await write('clean', clean) : {}
  const left = clean ? [keyOf('assets', asset.prefix, asset.filename)] : []
  await settle(payload, asset, { changes: { status: 'ready', sizes, ...original }, obsolete: left })
}

type Settled = { changes: { status: AssetStatus; [field: string]: unknown }; obsolete: string[] }

/** Writes what became of a picture, unless its file was replaced meanwhile. */
const settle = (payload: Payload, asset: Asset, { changes, obsolete }: Settled): Promise<void> =>
  transaction({ payload }, async (req) => {
    if (!(await stillHas(req, asset))) return
    await payload.db.updateOne({
      collection: 'assets',
      where: { id: { equals: asset.id } },
      data: { ...changes, updatedAt: new Date().toISOString() },
      returning: false,
      req,
    })
    if (obsolete.length > 0)
      await enqueueChore({
        req,
        chore: removeFiles,
        input: { keys: obsolete },
        delaySeconds: FAREWELL_SECONDS,
      })
  })

const stillHas = async (req: PayloadRequest, { id, filename }: Asset): Promise<boolean> => {
  const { rows } = await executeInTransaction<{ filename: string | null }>(
    req,
    sql`select filename from assets where id = ${id} for update`,
  )
  return rows[0]?.filename === filename
}
