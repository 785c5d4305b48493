import sharp from 'sharp'
import type { ImageProvider } from '../provider.ts'
import { drawSvg } from './drawing/draw-svg.ts'
import { demoModel } from './model.ts'

/** Enough for a full A4 page at 150 dpi; larger pictures only cost time. */
const LONGEST_SIDE = 1600
/** What an image model of this quality is billed for a picture. */
const OUTPUT_TOKENS = 1056

/** No model: draws an abstract composition from the palette. The same prompt, palette and seed give the same picture. */
const demoImages: ImageProvider = {
  async generateImage({ prompt, aspect, palette, seed, signal }) {
    signal.throwIfAborted()
    const scale = Math.min(1, LONGEST_SIDE / Math.max(aspect.width, aspect.height))
    const [width, height] = [Math.round(aspect.width * scale), Math.round(aspect.height * scale)]
    const svg = drawSvg({ seed: `${seed} ${prompt}`, width, height, palette })
    const bytes = await sharp(Buffer.from(svg)).png({ compressionLevel: 5 }).toBuffer()
    signal.throwIfAborted()
    return {
      bytes,
      mimeType: 'image/png',
      usage: { inputTokens: Math.ceil(prompt.length / 4), outputTokens: OUTPUT_TOKENS },
      model: demoModel,
    }
  },
}

export default demoImages
