import { setTimeout as sleep } from 'node:timers/promises'
import type { Customers } from './customers.ts'
import type { Rehearsal } from './rehearsal.ts'

const kinds = ['graphic', 'document', 'slides', 'website']
const askers = 4
const picturesOf = 0.3
const cancelled = 0.12

type Given = {
  customers: Customers
  rehearsal: Rehearsal
  random: () => number
  /** Strikes so far, of how many. */
  progress: { strikes: number; of: number }
}

export type Asked = {
  /** Jobs somebody was told of. */
  accepted: string[]
  refused: number
  cancelled: number
}

/** Asks for all generations, some at a time, no faster than the strikes come; cancels some of them again. */
export const askForAll = async ({ customers, rehearsal, random, progress }: Given): Promise<Asked> => {
  const { seed, generations } = rehearsal
  const asked: Asked = { accepted: [], refused: 0, cancelled: 0 }
  const askOne = async (number: number): Promise<void> => {
    const kind = kinds[Math.floor(random() * kinds.length)]
    const [images, isCancelled, pause] = [random() < picturesOf, random() < cancelled, random()]
    while (number > ((progress.strikes + 3) * generations) / Math.max(1, progress.of)) await sleep(50)
    const prompt = `Design ${number} of rehearsal ${seed}`
    const job = await customers.ask(number, { kind, prompt, images })
    if (job === undefined) {
      asked.refused += 1
      return
    }
    asked.accepted.push(job)
    if (!isCancelled) return
    await sleep(pause * 3000)
    asked.cancelled += 1
    await customers.cancel(number, job)
  }
  let next = 0
  await Promise.all(
    Array.from({ length: askers }, async () => {
      while (next < generations) await askOne(next++)
    }),
  )
  return asked
}
