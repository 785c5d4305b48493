import type pg from 'pg'
import type { Payload } from 'payload'
import { setStage, type Stage } from './accounts.ts'
import type { Ask, Reply } from './ask.ts'
import { dice } from './dice.ts'
import { faultOf } from './judge.ts'
import { makeAsk, type Target } from './make-ask.ts'
import { readPool } from './pool.ts'
import { addRecords } from './records.ts'

export type Finding = { index: number; ask: Ask; reply: Reply; fault: string }

export type Run = {
  payload: Payload
  client: pg.Client
  target: Target
  send: (ask: Ask) => Promise<Reply | undefined>
  seed: number
  requests: number
  atOnce: number
  /** Told after every round. */
  progress?: (done: number, statuses: ReadonlyMap<number, number>) => void
  onFinding?: (finding: Finding) => void
}

const ROUND = 200

/** Sends so many requests, in rounds between which the people and records they need are mended, and judges each answer. */
export const runFuzz = async (run: Run): Promise<{ findings: Finding[]; statuses: Map<number, number> }> => {
  const findings: Finding[] = []
  const statuses = new Map<number, number>()
  const slugs = run.payload.config.collections.map(({ slug }) => slug)
  let stage: Stage | undefined
  for (let start = 0; start < run.requests; start += ROUND) {
    stage = await setStage(run.payload, stage)
    await addRecords(run.payload, stage.workspace)
    const pool = await readPool(run.client, slugs)
    pool.set('workspaces', [stage.workspace, ...(pool.get('workspaces') ?? [])])
    const { tokens } = stage
    let next = start
    const end = Math.min(start + ROUND, run.requests)
    const work = async (): Promise<void> => {
      while (next < end) {
        const index = next++
        const ask = makeAsk({ dice: dice(run.seed, index), pool, target: run.target, tokens })
        const reply = await run.send(ask)
        if (!reply) continue
        statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1)
        const fault = faultOf(ask, reply)
        if (fault === undefined) continue
        const finding = { index, ask, reply, fault }
        findings.push(finding)
        run.onFinding?.(finding)
      }
    }
    await Promise.all(Array.from({ length: run.atOnce }, work))
    run.progress?.(end, statuses)
  }
  return { findings, statuses }
}
