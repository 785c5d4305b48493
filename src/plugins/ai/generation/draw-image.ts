import { type Block, brandTheme, type ImageRequest } from '#design/index.ts'
import type { LimitFunction } from 'p-limit'
import { callProvider } from '../providers/call-provider.ts'
import type { ImageAnswer, ImageRequest as Order, Usage } from '../providers/provider.ts'
import { hashOf } from '../providers/demo/seeded.ts'
import type { Plan } from './context.ts'
import { altOf } from './alt-text.ts'
import type { Generation } from './generation.ts'
import { pictureSize } from './picture-size.ts'
import { imagePrompt } from './prompts/image-prompt.ts'

/** A picture that is in the assets, and how it came about. */
export type DrawnImage = {
  asset: string
  provider: string
  model: string
  usage: Usage
  ms: number
  source: 'model' | 'fallback'
  /** Where on the page it is, from the index of its block on. */
  path: ImageRequest['path']
}

type Drawing = {
  plan: Plan
  index: number
  request: ImageRequest
  block: Block
  /** How many pictures are stored at a time. */
  storing: LimitFunction
}

const extensions: Record<string, string> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' }

/**
 * Draws one picture and keeps it as an asset of the job's workspace. When the provider fails for good, an abstract
 * composition takes its place: a missing picture is no reason to lose a design.
 *
 * @throws the signal's reason; errors of storage.
 */
export const drawImage = async (generation: Generation, drawing: Drawing): Promise<DrawnImage> => {
  const started = Date.now()
  const { run, image } = generation
  const order = orderOf(generation, drawing)
  const drawn = image && (await drawByProvider(generation, order))
  const answer = drawn ?? (await drawAbstract(order, run.signal))
  const provider = drawn ? (image?.slug ?? 'demo') : 'demo'
  const data = {
    alt: altOf(drawing.request),
    workspace: run.workspace,
    provenance: {
      source: 'generated',
      provider,
      model: answer.model,
      prompt: order.prompt,
      seed: order.seed,
      job: run.jobId,
    },
  }
  const file = fileOf(answer, `${run.jobId}-${drawing.index + 1}-${order.seed.toString(36)}`)
  const asset = await drawing.storing(() =>
    // as the system: the worker writes into the workspace its job was accepted for
    run.payload.create({ collection: 'assets', data, file, depth: 0, overrideAccess: true }),
  )
  return {
    asset: asset.id,
    provider,
    model: answer.model,
    usage: answer.usage,
    ms: Date.now() - started,
    source: drawn ? 'model' : 'fallback',
    path: drawing.request.path,
  }
}

type PlainOrder = Omit<Order, 'signal' | 'timeoutMs'>

/** Loaded only when it draws: its library is large. */
const drawAbstract = async (order: PlainOrder, signal: AbortSignal): Promise<ImageAnswer> => {
  const { default: demoImages } = await import('../providers/demo/image.handler.ts')
  return demoImages.generateImage({ ...order, signal, timeoutMs: 0 })
}

const drawByProvider = async (
  { run, image, options }: Generation,
  order: PlainOrder,
): Promise<ImageAnswer | undefined> => {
  if (!image) return undefined
  try {
    return await callProvider(
      (signal) => image.provider.generateImage({ ...order, signal, timeoutMs: options.imageTimeoutMs }),
      {
        provider: image.label,
        signal: run.signal,
        timeoutMs: options.imageTimeoutMs,
      },
    )
  } catch (error) {
    run.signal.throwIfAborted()
    run.log.warn({ err: error }, 'A picture could not be made; an abstract one takes its place.')
    return undefined
  }
}

const orderOf = (generation: Generation, { plan, index, request, block }: Drawing): PlainOrder => {
  const { brief, registry, image, brand } = generation
  const theme = registry.themes.find(({ slug }) => slug === plan.theme)
  const dressed = theme && brand ? brandTheme(theme, brand) : theme
  const palette = [...(dressed?.swatch ?? [])]
  return {
    prompt: image?.isDemo ? request.prompt : imagePrompt({ request, plan, palette }),
    aspect: pictureSize(generation, { block, request }),
    palette,
    seed: hashOf(JSON.stringify([brief.prompt, brief.seed, index, request.path])) % 2_147_483_647,
  }
}

const fileOf = ({ bytes, mimeType }: ImageAnswer, name: string) => {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { data, mimetype: mimeType, name: `${name}.${extensions[mimeType] ?? 'png'}`, size: data.length }
}
