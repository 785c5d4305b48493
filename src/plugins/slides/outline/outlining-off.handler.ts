import { Fault } from '#kernel/server/fault.ts'

export default async function refuse(): Promise<void> {
  throw new Fault('Outlines of decks are switched off on this platform.', {
    code: 'slides.off',
    status: 503,
  })
}
