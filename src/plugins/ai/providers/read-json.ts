import { ProviderFailure } from './provider-failure.ts'

/**
 * The JSON object in a model's answer; a code fence around it is taken off.
 *
 * @throws ProviderFailure `bad-output` with what came instead.
 */
export const readJson = (text: string | null | undefined): unknown => {
  const output = (text ?? '').trim()
  const bare = /^```(?:json)?\s*([\s\S]*?)\s*```$/.exec(output)?.[1] ?? output
  try {
    const value: unknown = JSON.parse(bare)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch (cause) {
    throw new ProviderFailure('bad-output', `Not JSON: ${output.slice(0, 120)}`, { output, cause })
  }
  throw new ProviderFailure('bad-output', `Not a JSON object: ${output.slice(0, 120)}`, { output })
}
