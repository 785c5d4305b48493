import { payloadQueue } from './payload-queue.ts'
import { prune } from './prune.ts'

/** What the platform itself does by the clock. */
export const ownChores = [payloadQueue, prune]
