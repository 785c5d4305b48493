import { env } from '#kernel/server/env.ts'
import { geminiClient } from './client.ts'
import { geminiText } from './text-provider.ts'

const DEFAULT_MODEL = 'gemini-3.8-flash'

export default geminiText(geminiClient(env), env.AI_TEXT_MODEL ?? DEFAULT_MODEL)
