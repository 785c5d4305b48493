import type OpenAI from 'openai'
import { mimeTypeOf } from '../mime-type-of.ts'
import type { ImageProvider } from '../provider.ts'
import { ProviderFailure } from '../provider-failure.ts'
import { openaiFailure } from './client.ts'

type Aspect = { width: number; height: number }

/** Pictures through the images endpoint. */
export const openaiImages = (client: OpenAI, model: string): ImageProvider => ({
  async generateImage({ prompt, aspect, signal, timeoutMs }) {
    const params = {
      model,
      prompt,
      n: 1,
      size: sizeFor(model, aspect),
      // GPT image models always answer with base64 and refuse the parameter; older and compatible ones need it.
      ...(/^(gpt-image|chatgpt-image)/.test(model) ? {} : { response_format: 'b64_json' as const }),
    }
    const answer = await draw(client, params, { signal, timeout: timeoutMs, maxRetries: 0 })
    const encoded = answer.data?.[0]?.b64_json
    if (!encoded) throw new ProviderFailure('rejected', 'The images endpoint answered without a picture.')
    const bytes = Buffer.from(encoded, 'base64')
    const usage = {
      inputTokens: answer.usage?.input_tokens ?? 0,
      outputTokens: answer.usage?.output_tokens ?? 0,
    }
    return { bytes, mimeType: mimeTypeOf(bytes), usage, model }
  },
})

type Params = OpenAI.Images.ImageGenerateParamsNonStreaming

const draw = async (
  client: OpenAI,
  params: Params,
  options: OpenAI.RequestOptions,
): Promise<OpenAI.Images.ImagesResponse> => {
  try {
    return await client.images.generate(params, options)
  } catch (thrown) {
    throw openaiFailure(thrown)
  }
}

/** GPT Image 2 and later draw any size in steps of 16 pixels up to 3:1; the others know three. */
const sizeFor = (model: string, aspect: Aspect): string => {
  const ratio = Math.min(3, Math.max(1 / 3, aspect.width / aspect.height))
  if (!model.startsWith('gpt-image-2'))
    return ratio > 1.2 ? '1536x1024' : ratio < 0.83 ? '1024x1536' : '1024x1024'
  // Smaller than a screen is wide no model draws well.
  const long = Math.min(1536, Math.max(1024, Math.ceil(Math.max(aspect.width, aspect.height) / 16) * 16))
  const short = Math.ceil(long / Math.max(ratio, 1 / ratio) / 16) * 16
  return ratio >= 1 ? `${long}x${short}` : `${short}x${long}`
}
