import { type Block, type ImageRequest, pageSize } from '#design/index.ts'
import { callProvider } from '../providers/call-provider.ts'
import type { ImageAnswer, ImageRequest as Order, Usage } from '../providers/provider.ts'
import { hashOf } from '../providers/demo/seeded.ts'
import type { Plan } from './context.ts'
import type { Generation } from './generation.ts'

/** A picture that is in the assets, and how it came about. */
export type DrawnImage = {
  asset: string
  provider: string
  model: string
  usage: Usage
  ms: number
  source: 'model' | 'fallback'
}

type Drawing = { plan: Plan; index: number; request: ImageRequest; block: Block }

const extensions: Record<string, string> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' }
const LONGEST_ALT = 500

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
  // as the system: the worker writes into the workspace its job was accepted for
  const asset = await run.payload.create({
    collection: 'assets',
    data: {
      alt: (drawing.request.alt || drawing.request.prompt).slice(0, LONGEST_ALT),
      workspace: run.workspace,
      provenance: {
        source: 'generated',
        provider,
        model: answer.model,
        prompt: drawing.request.prompt,
        seed: order.seed,
        job: run.jobId,
      },
    },
    file: fileOf(answer, `${run.jobId}-${drawing.index + 1}-${order.seed.toString(36)}`),
    depth: 0,
    overrideAccess: true,
  })
  return {
    asset: asset.id,
    provider,
    model: answer.model,
    usage: answer.usage,
    ms: Date.now() - started,
    source: drawn ? 'model' : 'fallback',
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
  const { brief, registry, image } = generation
  const theme = registry.themes.find(({ slug }) => slug === plan.theme)
  const palette = [...(theme?.swatch ?? [])]
  const style = `Colours close to ${palette.join(', ')}. No text, no letters, no logos in the picture.`
  return {
    prompt: image?.isDemo ? request.prompt : `${request.prompt}\n${style}`,
    aspect: aspectOf(generation, block),
    palette,
    seed: hashOf(JSON.stringify([brief.prompt, brief.seed, index, request.path])) % 2_147_483_647,
  }
}

const shapes: Record<string, { width: number; height: number }> = {
  wide: { width: 1600, height: 900 },
  square: { width: 1200, height: 1200 },
  tall: { width: 1200, height: 1500 },
}

/** The block's own shape where it names one; a picture that opens a page has the page's. */
const aspectOf = ({ kind, size }: Generation, block: Block): { width: number; height: number } => {
  const named = shapes[String(block['ratio'])]
  if (named) return named
  const { units } = pageSize(kind, size)
  const scale = 1600 / Math.max(units.width, units.height)
  return { width: Math.round(units.width * scale), height: Math.round(units.height * scale) }
}

const fileOf = ({ bytes, mimeType }: ImageAnswer, name: string) => {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { data, mimetype: mimeType, name: `${name}.${extensions[mimeType] ?? 'png'}`, size: data.length }
}
