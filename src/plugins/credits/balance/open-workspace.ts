import type { Payload, PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { grant } from '../ledger/grant.ts'
import { openAccounts } from '../ledger/open-accounts.ts'
import { optionsOf } from '../options.ts'

type State = { personal: boolean; isWelcomed: boolean; hasAccounts: boolean }

// The ledger forgets nothing, so what was found open once stays so.
const open = new WeakMap<Payload, Set<string>>()
const isOpen = (payload: Payload, workspace: string) => open.get(payload)?.has(workspace) ?? false

/**
 * Opens the accounts of a workspace with what it begins with, once and by the first who asks: workspaces are older than
 * their accounts where credits came later. On the transaction of the request.
 */
export const openWorkspace = async (req: PayloadRequest, workspace: string): Promise<void> => {
  if (isOpen(req.payload, workspace)) return
  const { rows } = await executeInTransaction<State>(req, stateOf(workspace))
  const [state] = rows
  if (!state) return
  const { welcomeGrant, workspaceGrant } = optionsOf(req.payload)
  const amount = state.personal ? welcomeGrant : workspaceGrant
  // Others than personal ones are not given anew what newer ones begin with since.
  if (state.isWelcomed || (state.hasAccounts && (!state.personal || amount === 0))) return
  if (amount === 0) return openAccounts(req, { workspace })
  await grant(req, { workspace, amount, key: welcomeKey(workspace), reason: 'welcome' })
}

/** The same in a transaction of its own, for who only reads. */
export const openForReading = async (payload: Payload, workspace: string): Promise<void> => {
  if (isOpen(payload, workspace)) return
  await transaction({ payload }, (req) => openWorkspace(req, workspace))
  // Noted only here: the transaction of a request that spends may yet be undone.
  const known = open.get(payload) ?? new Set<string>()
  if (known.size > MOST_KNOWN) known.clear()
  open.set(payload, known.add(workspace))
}

const MOST_KNOWN = 100_000

const welcomeKey = (workspace: string): string => `welcome:${workspace}`

const stateOf = (workspace: string) => sql`
  select coalesce(personal, false) as personal,
    exists (select from ledger.transfers where key = ${welcomeKey(workspace)}) as "isWelcomed",
    exists (select from ledger.accounts where workspace = ${workspace}::uuid) as "hasAccounts"
  from workspaces where id = ${workspace}::uuid`
