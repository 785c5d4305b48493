import type { Payload } from 'payload'
import type { DesignRegistry } from '#design/index.ts'
import { contributions } from '#kernel/server/contribute.ts'

/** What designs are made of on this platform. */
export const registryOf = (payload: Payload): DesignRegistry => {
  const { blocks, kinds, layouts, themes } = contributions(payload)
  return { blocks, kinds, layouts, themes }
}
