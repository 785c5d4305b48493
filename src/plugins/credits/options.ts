import type { Config, Payload } from 'payload'

/** What `creditsPlugin` can be told. */
export type CreditsOptions = {
  /** `false` keeps the schema and what is in it; nothing costs anything then. @default true */
  enabled?: boolean
  /** Credits a person's own workspace begins with. @default 500 */
  welcomeGrant?: number
  /** Credits every further workspace begins with; people make up to 20. @default 0 */
  workspaceGrant?: number
  /** Stripe, for buying credits; without it credits come by grant alone. */
  stripe?: StripeOptions | undefined
}

export type StripeOptions = {
  secretKey: string
  /** Secrets webhooks are signed with; several while one is replaced. */
  webhookSecrets: readonly string[]
  /** For pages that take a payment themselves; what `create-intent` answers names it. */
  publishableKey?: string | undefined
  /** Where the API is. @default https://api.stripe.com */
  apiBase?: string | undefined
  /** Stripe works out taxes and asks for tax ids; Stripe Tax must be set up there. @default false */
  tax?: boolean | undefined
  /** Stripe makes an invoice for each pack, too; it charges for that. @default false */
  invoices?: boolean | undefined
  /** How long one call of Stripe may take. @default 20 */
  timeoutSeconds?: number | undefined
}

export type ResolvedCreditsOptions = Required<Omit<CreditsOptions, 'stripe'>> & {
  stripe: StripeOptions | undefined
}

/**
 * The options with defaults filled in.
 *
 * @throws Error that names the option that is wrong.
 */
export const resolveOptions = (given: CreditsOptions): ResolvedCreditsOptions => {
  const options: ResolvedCreditsOptions = {
    enabled: given.enabled ?? true,
    welcomeGrant: given.welcomeGrant ?? 500,
    workspaceGrant: given.workspaceGrant ?? 0,
    stripe: given.stripe,
  }
  assertCredits('welcomeGrant', options.welcomeGrant)
  assertCredits('workspaceGrant', options.workspaceGrant)
  if (options.stripe) assertStripe(options.stripe)
  return options
}

const assertCredits = (name: string, value: number): void => {
  if (Number.isSafeInteger(value) && value >= 0) return
  throw new Error(`creditsPlugin: ${name} must be a whole number of credits, got ${value}.`)
}

const assertStripe = ({ secretKey, webhookSecrets, apiBase }: StripeOptions): void => {
  if (!secretKey) throw new Error('creditsPlugin: stripe.secretKey is empty.')
  if (webhookSecrets.length === 0 || webhookSecrets.some((secret) => !secret)) {
    throw new Error(
      'creditsPlugin: stripe.webhookSecrets needs the signing secret of the webhook endpoint, in STRIPE_WEBHOOK_SECRET.',
    )
  }
  if (apiBase !== undefined && !URL.canParse(apiBase)) {
    throw new Error(`creditsPlugin: stripe.apiBase must be an address, got ${apiBase}.`)
  }
}

const KEY = 'platenCredits'

/** Keeps the options with the config, for what runs far from it. */
export const keepOptions = (config: Config, options: ResolvedCreditsOptions): Config => ({
  ...config,
  custom: { ...config.custom, [KEY]: options },
})

/** The options of a running Payload; switched off where the plugin is not installed. */
export const optionsOf = (payload: Payload): ResolvedCreditsOptions =>
  (payload.config.custom[KEY] as ResolvedCreditsOptions | undefined) ?? resolveOptions({ enabled: false }) // written by `keepOptions`

type StripeSettings = {
  STRIPE_SECRET_KEY?: string | undefined
  STRIPE_WEBHOOK_SECRET?: string | undefined
  STRIPE_PUBLISHABLE_KEY?: string | undefined
  STRIPE_API_BASE?: string | undefined
  STRIPE_TAX?: 'on' | 'off'
  STRIPE_INVOICES?: 'on' | 'off'
  STRIPE_TIMEOUT_SECONDS?: number
}

/** Stripe as the environment names it; undefined without a key. */
export const stripeFromSettings = (env: StripeSettings): StripeOptions | undefined =>
  env.STRIPE_SECRET_KEY === undefined
    ? undefined
    : {
        secretKey: env.STRIPE_SECRET_KEY,
        webhookSecrets: (env.STRIPE_WEBHOOK_SECRET ?? '')
          .split(',')
          .map((secret) => secret.trim())
          .filter(Boolean),
        publishableKey: env.STRIPE_PUBLISHABLE_KEY,
        apiBase: env.STRIPE_API_BASE,
        tax: env.STRIPE_TAX === 'on',
        invoices: env.STRIPE_INVOICES === 'on',
        timeoutSeconds: env.STRIPE_TIMEOUT_SECONDS,
      }
