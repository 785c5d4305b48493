import { randomUUID } from 'node:crypto'
import { type Endpoint, NotFound, type PayloadRequest, addDataAndFileToRequest } from 'payload'
import { z } from 'zod'
import { Fault } from '#kernel/server/fault.ts'
import { execute, sql } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { adjust } from '../../ledger/adjust.ts'
import { balanceOf } from '../../ledger/balance-of.ts'
import { grant } from '../../ledger/grant.ts'
import { MOST_CREDITS, MOST_REASON } from '../limits.ts'
import { assertWrites } from './admins-only.ts'

const body = z.object({
  workspace: z.uuid(),
  amount: z.number().int().min(-MOST_CREDITS).max(MOST_CREDITS),
  reason: z
    .string()
    .transform((given) => given.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim())
    .pipe(z.string().min(3).max(MOST_REASON)),
  /** Chosen by whoever asks: the same key again is the same transfer. */
  key: z
    .string()
    .regex(/^[\w-]{8,64}$/)
    .optional(),
})
type Asked = z.infer<typeof body>

const verbs = { grant, adjust }
type Verb = keyof typeof verbs

/** `POST /api/credits/admin/grant`, `/adjust { workspace, amount, reason, key? }` → 201, or 200 for a key that was used. */
export const changeBalance: Endpoint[] = (['grant', 'adjust'] as const).map((verb) => ({
  path: `/credits/admin/${verb}`,
  method: 'post',
  handler: async (req) => {
    const actor = assertWrites(req)
    const asked = await askedOf(req, verb)
    await assertWorkspace(req, asked.workspace)
    const answer = await book(req, { ...asked, verb, actor })
    return Response.json(answer, { status: answer.isNew ? 201 : 200 })
  },
}))

const book = (req: PayloadRequest, { verb, actor, ...asked }: Asked & { verb: Verb; actor: string }) =>
  transaction({ payload: req.payload, req }, async (inside) => {
    const { workspace, amount, reason } = asked
    const key = `admin:${verb}:${asked.key ?? randomUUID()}`
    await assertFreeOrSame(inside, { key, workspace, amount })
    const { transfer, isNew } = await verbs[verb](inside, { workspace, amount, reason, actor, key })
    return { transfer: String(transfer), isNew, balance: await balanceOf(inside, workspace) }
  })

const askedOf = async (req: PayloadRequest, verb: Verb): Promise<Asked> => {
  await addDataAndFileToRequest(req)
  const parsed = body.safeParse(req.data ?? {})
  if (!parsed.success) throw unusable(parsed.error)
  const { amount } = parsed.data
  if (amount === 0 || (verb === 'grant' && amount < 0)) throw unusable()
  return parsed.data
}

const assertWorkspace = async (req: PayloadRequest, id: string): Promise<void> => {
  try {
    await req.payload.findByID({ collection: 'workspaces', id, depth: 0, overrideAccess: false, req })
  } catch (cause) {
    if (!(cause instanceof NotFound)) throw cause
    throw new Fault('There is no such workspace any more.', {
      code: 'credits.workspace',
      status: 404,
      cause,
    })
  }
}

/** A key somebody used for something else is their mistake, not ours. */
const assertFreeOrSame = async (
  { payload }: PayloadRequest,
  { key, workspace, amount }: { key: string; workspace: string; amount: number },
): Promise<void> => {
  const { rows } = await execute<{ same: boolean }>(
    payload,
    sql`select workspace = ${workspace}::uuid and amount = ${amount}::bigint as same
      from ledger.transfers where key = ${key}`,
  )
  if (rows[0]?.same === false) {
    throw new Fault('This key was used for something else. Send a new one.', {
      code: 'credits.key-used',
      status: 409,
    })
  }
}

const unusable = (cause?: z.ZodError): Fault =>
  new Fault(
    `Name a workspace by its id, a whole number of credits up to ${MOST_CREDITS.toLocaleString('en')} and a reason of 3 to ${MOST_REASON} characters.`,
    {
      code: 'request.body',
      status: 400,
      details: (cause?.issues ?? [{ path: ['amount'], message: 'It would change nothing.' }]).map(
        ({ path, message }) => ({ path: path.join('.'), message }),
      ),
      ...(cause ? { cause } : {}),
    },
  )
