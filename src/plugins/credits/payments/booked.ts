/** A transfer of the ledger that stands for a payment. */
export type Booked = { key: string; verb: string; workspace: string; credits: number }
