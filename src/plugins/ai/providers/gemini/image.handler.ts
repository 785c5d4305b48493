import { env } from '#kernel/server/env.ts'
import { geminiClient } from './client.ts'
import { geminiModel } from './model.ts'
import { geminiImages } from './image-provider.ts'

export default geminiImages(geminiClient(env), geminiModel(env, 'image'))
