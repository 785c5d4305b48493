import type { Operation, Outcome } from './operations.ts'

type Accounts = { available: number; held: number; debt: number }
type Platform = { revenue: number; grants: number; stripe: number; adjustments: number }
type Reservation = { workspace: string; amount: number; resolution?: string }

/** What the ledger should do, in memory and as plainly as it can be said. */
export class LedgerModel {
  readonly accounts = new Map<string, Accounts>()
  readonly platform: Platform = { revenue: 0, grants: 0, stripe: 0, adjustments: 0 }
  readonly reservations: Reservation[] = []
  readonly #keys = new Map<string, string>()
  #undo: (() => void)[] = []

  /** Forgets how to undo what was done so far. */
  begin(): void {
    this.#undo = []
  }

  /** Undoes everything since `begin`. */
  rollback(): void {
    for (const undo of this.#undo.toReversed()) undo()
    this.#undo = []
  }

  of(workspace: string): Accounts {
    const found = this.accounts.get(workspace) ?? { available: 0, held: 0, debt: 0 }
    this.accounts.set(workspace, found)
    return found
  }

  apply(operation: Operation): Outcome {
    if (!('key' in operation)) return this.#resolve(operation)
    const { verb, workspace, amount, key } = operation
    const isSigned = verb === 'refund' || verb === 'dispute' || verb === 'adjust'
    if (isSigned ? amount === 0 : amount < 1) return 'mistake'
    const known = this.#keys.get(key)
    const asked = `${verb} ${workspace} ${amount}`
    if (known !== undefined) return known === asked ? 'repeated' : 'mistake'
    const { available } = this.of(workspace)
    if (verb === 'reserve') {
      if (available < amount) return `credits.insufficient ${amount} ${available} ${amount - available}`
      this.#change(workspace, { available: -amount, held: amount })
      this.reservations.push({ workspace, amount })
      this.#undo.push(() => this.reservations.pop())
    } else if (verb === 'adjust' && available + amount < 0) {
      return `credits.below-zero ${available}`
    } else {
      const isPaidIn = verb === 'grant' || verb === 'purchase' || verb === 'adjust'
      const source = verb === 'grant' ? 'grants' : verb === 'adjust' ? 'adjustments' : 'stripe'
      this.#move(workspace, isPaidIn ? amount : -amount, source)
    }
    this.#keys.set(key, asked)
    this.#undo.push(() => this.#keys.delete(key))
    return 'new'
  }

  #resolve(operation: Extract<Operation, { reservation: number }>): Outcome {
    const found = this.reservations[operation.reservation]
    if (!found) return 'mistake'
    const used = operation.verb === 'capture' ? operation.used : 0
    if (found.resolution !== undefined) return found.resolution
    if (used > found.amount) return 'mistake'
    this.#change(found.workspace, { held: -found.amount })
    this.#pay('revenue', used)
    this.#move(found.workspace, found.amount - used)
    found.resolution = `repeated ${operation.verb} ${used}`
    this.#undo.push(() => delete found.resolution)
    return 'new'
  }

  /** What comes in pays the debt first; what is lacking becomes debt. */
  #move(workspace: string, change: number, source?: keyof Platform): void {
    const { available, debt } = this.of(workspace)
    const ofDebt = change >= 0 ? Math.min(change, -debt) : Math.min(0, available + change)
    this.#change(workspace, { available: change - ofDebt, debt: ofDebt })
    if (source) this.#pay(source, -change)
  }

  #change(workspace: string, by: Partial<Accounts>): void {
    const accounts = this.of(workspace)
    const { available = 0, held = 0, debt = 0 } = by
    accounts.available += available
    accounts.held += held
    accounts.debt += debt
    this.#undo.push(() => {
      accounts.available -= available
      accounts.held -= held
      accounts.debt -= debt
    })
  }

  #pay(account: keyof Platform, amount: number): void {
    this.platform[account] += amount
    this.#undo.push(() => {
      this.platform[account] -= amount
    })
  }
}
