import { payloadQueue } from './payload-queue.ts'

/** What the platform itself does by the clock. */
export const ownChores = [payloadQueue]
