import { env } from '#kernel/server/env.ts'
import { geminiClient } from './client.ts'
import { geminiModel } from './model.ts'
import { geminiText } from './text-provider.ts'

export default geminiText(geminiClient(env), geminiModel(env, 'text'))
