import {
  type Payload,
  type PayloadRequest,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
} from 'payload'
import { commitOrThrow } from './commit.ts'

type TransactionArgs = {
  payload: Payload
  /** The request behind the work; a system request is made when there is none. */
  req?: PayloadRequest | undefined
}

/**
 * Runs the work in one transaction on `req.transactionID`, or joins the one that is open there.
 *
 * @throws Fault `database.not-committed`, `database.commit-unknown` (503) when COMMIT failed;
 * else what the work threw.
 */
export const transaction = async <Result>(
  { payload, req: given }: TransactionArgs,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const req = given ?? (await createLocalReq({}, payload))
  const owner = await initTransaction(req)
  if (!owner) return work(req)
  try {
    const result = await work(req)
    await commitOrThrow(payload.db, req.transactionID, () => commitTransaction(req))
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
