import { env } from '#kernel/server/env.ts'
import { openaiClient } from './client.ts'
import { openaiImages } from './image-provider.ts'

const DEFAULT_MODEL = 'gpt-image-2.5-flare'

export default openaiImages(openaiClient(env), env.AI_IMAGE_MODEL ?? DEFAULT_MODEL)
