import { env } from '#kernel/server/env.ts'
import { geminiClient } from './client.ts'
import { geminiImages } from './image-provider.ts'

const DEFAULT_MODEL = 'gemini-3.1-flash-image'

export default geminiImages(geminiClient(env), env.AI_IMAGE_MODEL ?? DEFAULT_MODEL)
