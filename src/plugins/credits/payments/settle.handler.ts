import type { ChoreRun } from '#jobs/index.ts'
import { execute } from '#kernel/server/session.ts'
import { markEvents, unsettledEvents } from './sql/inbox.ts'

export default async function settle({
  payload,
  input,
}: ChoreRun<{ object: string; id: string }>): Promise<void> {
  const { rows } = await execute<{ id: string }>(payload, unsettledEvents(input.id))
  await execute(payload, markEvents({ ids: rows.map(({ id }) => id), error: null }))
}
