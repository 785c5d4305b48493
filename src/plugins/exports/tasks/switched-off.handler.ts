import { Fault } from '#kernel/server/fault.ts'

export { abandon } from './mark.ts'

export default async function refuse(): Promise<void> {
  throw new Fault('Exports are switched off on this platform.', { code: 'exports.off', status: 503 })
}
