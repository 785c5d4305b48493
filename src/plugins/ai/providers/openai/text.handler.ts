import { env } from '#kernel/server/env.ts'
import { openaiClient } from './client.ts'
import { openaiModel } from './model.ts'
import { openaiText } from './text-provider.ts'

export default openaiText(openaiClient(env), openaiModel(env, 'text'))
