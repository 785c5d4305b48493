import { type GoogleGenAI, Modality } from '@google/genai'
import { mimeTypeOf } from '../mime-type-of.ts'
import type { ImageProvider } from '../provider.ts'
import { ProviderFailure } from '../provider-failure.ts'
import { withoutRetries } from './client.ts'
import { assertAnswered, usageOf } from './text-provider.ts'

/** The ratios Gemini's image models draw. */
const ratios = ['1:1', '2:3', '3:2', '3:4', '4:3', '9:16', '16:9', '21:9']

/** Pictures through generateContent with the image modality. */
export const geminiImages = (client: GoogleGenAI, model: string): ImageProvider => ({
  async generateImage({ prompt, aspect, signal, timeoutMs }) {
    const response = await withoutRetries(timeoutMs, (httpOptions) =>
      client.models.generateContent({
        model,
        contents: prompt,
        config: {
          responseModalities: [Modality.IMAGE],
          imageConfig: { aspectRatio: nearestRatio(aspect) },
          abortSignal: signal,
          httpOptions,
        },
      }),
    )
    assertAnswered(response)
    const parts = response.candidates?.[0]?.content?.parts ?? []
    const encoded = parts.find((part) => part.inlineData?.data)?.inlineData?.data
    if (!encoded) throw new ProviderFailure('rejected', 'The model answered without a picture.')
    const bytes = Buffer.from(encoded, 'base64')
    return { bytes, mimeType: mimeTypeOf(bytes), usage: usageOf(response), model }
  },
})

const nearestRatio = ({ width, height }: { width: number; height: number }): string => {
  const distance = (ratio: string): number => {
    const [across = 1, down = 1] = ratio.split(':').map(Number)
    return Math.abs(Math.log(across / down) - Math.log(width / height))
  }
  return ratios.toSorted((a, b) => distance(a) - distance(b))[0] ?? '1:1'
}
