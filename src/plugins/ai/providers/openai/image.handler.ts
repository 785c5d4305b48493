import { env } from '#kernel/server/env.ts'
import { openaiClient } from './client.ts'
import { openaiModel } from './model.ts'
import { openaiImages } from './image-provider.ts'

export default openaiImages(openaiClient(env), openaiModel(env, 'image'))
