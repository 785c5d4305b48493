import type { LocalText } from '#kernel/local-text.ts'
import type { PageContext, PlanContext } from '../generation/context.ts'

declare module '#kernel/registry.ts' {
  interface RegistryEntries {
    providers: ProviderDefinition
  }
}

/** What a call consumed, in the provider's own tokens. */
export type Usage = { inputTokens: number; outputTokens: number }

/** The environment variables that decide which provider is there. */
export type ProviderEnv = {
  readonly OPENAI_API_KEY?: string | undefined
  readonly OPENAI_BASE_URL?: string | undefined
  readonly GEMINI_API_KEY?: string | undefined
  readonly GEMINI_BASE_URL?: string | undefined
  readonly GOOGLE_CLOUD_PROJECT?: string | undefined
  readonly GOOGLE_CLOUD_LOCATION?: string | undefined
  readonly GOOGLE_GENAI_USE_VERTEXAI?: string | boolean | undefined
  readonly AI_TEXT_PROVIDER?: string | undefined
  readonly AI_IMAGE_PROVIDER?: string | undefined
  readonly AI_TEXT_MODEL?: string | undefined
  readonly AI_IMAGE_MODEL?: string | undefined
}

/** A JSON Schema object, as `modelSchema` of the design module writes it. */
export type JsonSchema = Readonly<Record<string, unknown>>

export type ObjectRequest = {
  step: 'plan' | 'page' | 'repair'
  system: string
  prompt: string
  schema: JsonSchema
  /** The same request as structured data, for providers that are not language models. */
  context: PlanContext | PageContext
  model?: string
  signal: AbortSignal
  timeoutMs: number
  /** Where somebody waits for the first words: called with the whole text so far, as often as some of it arrives. Optional to serve. */
  onPartial?: (text: string) => void
}

export type ObjectAnswer = { value: unknown; usage: Usage; model: string }

/** Answers with one JSON object. Throws `ProviderFailure`, never retries by itself, ends at once when `signal` aborts. */
export type TextProvider = { generateObject(request: ObjectRequest): Promise<ObjectAnswer> }

export type ImageRequest = {
  prompt: string
  /** Wanted size in pixels; a provider may answer with the nearest it can draw. */
  aspect: { width: number; height: number }
  /** CSS colours of the theme, ground first. */
  palette?: readonly string[]
  seed: number
  signal: AbortSignal
  timeoutMs: number
}

export type ImageAnswer = { bytes: Uint8Array; mimeType: string; usage: Usage; model: string }

/** Answers with one picture. Throws `ProviderFailure`, never retries by itself, ends at once when `signal` aborts. */
export type ImageProvider = { generateImage(request: ImageRequest): Promise<ImageAnswer> }

/** A provider as a plugin contributes it; the modules behind `text` and `image` may load an SDK. */
export type ProviderDefinition = {
  slug: string
  label: LocalText
  /** True when no model is behind it; the site and the panel say so. */
  isDemo?: boolean
  available: (env: ProviderEnv) => boolean
  /** What the model behind a port is called, as it is asked for; what is priced by model needs it. */
  model?: (env: ProviderEnv, port: 'text' | 'image') => string
  text?: () => Promise<{ default: TextProvider }>
  image?: () => Promise<{ default: ImageProvider }>
}
