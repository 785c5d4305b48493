import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { randomFrom } from '../../scripts/chaos/rehearsal.ts'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import { judgeMoney, secondsHeld } from './judge-money.ts'

/** The long one is `npm run credits:chaos`. */
const kills = 2
const generations = 10
const random = randomFrom(Number(process.env['PLATEN_CHAOS_SEED'] ?? 1))

let platen: TestPlaten
const children: ChildProcess[] = []
beforeAll(async () => {
  platen = await testPlaten({ env: { CREDITS_WELCOME: '90' } })
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await platen.close()
})

const load = async (): Promise<ChildProcess> => {
  const child = fork('tests/jobs/deck-worker.ts', [], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  children.push(child)
  const [word] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown]
  if (word !== 'ready') throw new Error(`The worker could not be loaded; it ended with ${String(word)}.`)
  return child
}

const running = async (): Promise<number> => {
  const { rows } = await platen.payload.db.pool.query(
    `select count(*)::int as n from jobs where status = 'running'`,
  )
  return (rows[0] as { n: number }).n // of the statement above
}

it('charges every job once when workers are killed', { timeout: 120_000 }, async () => {
  const loading = Array.from({ length: kills + 1 }, load)
  const as = await platen.makeUser()
  const accepted: string[] = []
  const refused: unknown[] = []
  for (let number = 0; number < generations; number += 1) {
    const answer = await platen.api('POST', '/api/designs/generate', {
      as,
      body: { kind: 'document', prompt: `Design ${number}`, pages: 8, images: false },
    })
    if (answer.status === 202) accepted.push(answer.body.job.id)
    else refused.push([answer.status, answer.body.code])
    if (number % 7 === 3) await platen.api('POST', `/api/jobs/${accepted.at(-1)}/cancel`, { as })
  }
  // They cost more than one person has.
  expect(refused.length).toBeGreaterThan(0)
  expect(refused).toEqual(refused.map(() => [402, 'credits.insufficient']))

  for (const [turn, worker] of (await Promise.all(loading)).entries()) {
    worker.send('go')
    if (turn === kills) break
    await expect.poll(running, { timeout: 30_000, interval: 20 }).toBeGreaterThan(0)
    await sleep(random() * 400)
    worker.kill('SIGKILL')
  }
  const active = `select count(*)::int as n from jobs where status in ('queued', 'running')`
  await expect
    .poll(async () => (await platen.payload.db.pool.query(active)).rows, { timeout: 90_000, interval: 100 })
    .toEqual([{ n: 0 }])
  expect(await secondsHeld(platen.payload)).toBeLessThan(120)
  const { faults, statuses, credits } = await judgeMoney(platen.payload, accepted)
  expect(faults).toEqual([])
  expect(statuses['succeeded']).toBeGreaterThan(0)
  expect(credits.paid).toBeGreaterThan(0)
})
