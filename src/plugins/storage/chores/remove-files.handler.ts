import type { ChoreRun } from '#jobs/index.ts'
import { storeOf } from '../stores/store-of.ts'

export default async function run({ payload, input, signal }: ChoreRun<{ keys: string[] }>): Promise<void> {
  for (const key of input.keys) await storeOf(payload).remove(key, { signal })
}
