import type { ProviderDefinition, ProviderEnv } from './provider.ts'

type Port = 'text' | 'image'

/** The provider of each port: `AI_TEXT_PROVIDER` / `AI_IMAGE_PROVIDER` if set, else the first that is available. */
export const chooseProviders = (
  env: ProviderEnv,
  providers: readonly ProviderDefinition[],
): { text: ProviderDefinition; image: ProviderDefinition } => ({
  text: choose('text', env.AI_TEXT_PROVIDER, env, providers),
  image: choose('image', env.AI_IMAGE_PROVIDER, env, providers),
})

/**
 * Real providers come before demos, in order of contribution.
 *
 * @throws Error when the named provider is unknown, lacks its key or does not serve the port.
 */
const choose = (
  port: Port,
  wanted: string | undefined,
  env: ProviderEnv,
  providers: readonly ProviderDefinition[],
): ProviderDefinition => {
  const serving = providers.filter((provider) => provider[port])
  const variable = port === 'text' ? 'AI_TEXT_PROVIDER' : 'AI_IMAGE_PROVIDER'
  if (wanted) {
    const named = serving.find((provider) => provider.slug === wanted)
    const known = serving.map((provider) => provider.slug).join(', ')
    if (!named) throw new Error(`${variable}: no ${port} provider is called "${wanted}". Known: ${known}.`)
    if (!named.available(env))
      throw new Error(`${variable}: "${wanted}" has no key. Set its key or choose another provider.`)
    return named
  }
  const ready = serving.filter((provider) => provider.available(env))
  const chosen = ready.find((provider) => !provider.isDemo) ?? ready[0]
  if (!chosen) throw new Error(`No ${port} provider is available.`)
  return chosen
}
