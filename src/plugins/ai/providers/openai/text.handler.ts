import { env } from '#kernel/server/env.ts'
import { openaiClient } from './client.ts'
import { openaiText } from './text-provider.ts'

const DEFAULT_MODEL = 'gpt-6.1-terra'

export default openaiText(openaiClient(env), env.AI_TEXT_MODEL ?? DEFAULT_MODEL)
