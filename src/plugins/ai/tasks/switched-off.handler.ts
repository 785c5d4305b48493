import { Fault } from '#kernel/server/fault.ts'

export default async function refuse(): Promise<void> {
  throw new Fault('Generating designs is switched off on this platform.', { code: 'ai.off', status: 503 })
}
