import type { Payload } from 'payload'
import { contributions } from '#kernel/server/contribute.ts'
import { hashOf } from '../providers/demo/seeded.ts'
import type { GenerateInput } from './generate-input.ts'

/** One theme for all designs of a brief that makes several kinds: they belong together. Undefined leaves it to the plan. */
export const sharedTheme = (
  payload: Payload,
  { kinds, prompt, seed }: Pick<GenerateInput, 'kinds' | 'prompt' | 'seed'>,
): string | undefined => {
  if (kinds.length < 2) return undefined
  const { themes } = contributions(payload)
  return themes[hashOf(JSON.stringify([prompt, seed])) % themes.length]?.slug
}
