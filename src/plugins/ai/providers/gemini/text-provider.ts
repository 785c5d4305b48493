import { FinishReason, type GenerateContentResponse, type GoogleGenAI } from '@google/genai'
import { narrowSchema } from '../narrow-schema.ts'
import type { TextProvider } from '../provider.ts'
import { ProviderFailure } from '../provider-failure.ts'
import { readJson } from '../read-json.ts'
import { withoutRetries } from './client.ts'

/** Text through generateContent with a JSON schema. */
export const geminiText = (client: GoogleGenAI, defaultModel: string): TextProvider => ({
  async generateObject({ system, prompt, schema, model = defaultModel, signal, timeoutMs }) {
    const response = await withoutRetries(timeoutMs, (httpOptions) =>
      client.models.generateContent({
        model,
        contents: prompt,
        config: {
          systemInstruction: system,
          responseMimeType: 'application/json',
          responseJsonSchema: narrowSchema(schema, { strict: false }),
          abortSignal: signal,
          httpOptions,
        },
      }),
    )
    return {
      value: readJson(textOf(response)),
      usage: usageOf(response),
      model: response.modelVersion ?? model,
    }
  },
})

const textOf = (response: GenerateContentResponse): string => {
  assertAnswered(response)
  const output = response.text ?? ''
  if (response.candidates?.[0]?.finishReason === FinishReason.MAX_TOKENS) {
    throw new ProviderFailure('bad-output', 'The answer was cut off.', { output })
  }
  return output
}

const declined = new Set<string>([
  FinishReason.SAFETY,
  FinishReason.PROHIBITED_CONTENT,
  FinishReason.BLOCKLIST,
  FinishReason.RECITATION,
  FinishReason.SPII,
  FinishReason.IMAGE_SAFETY,
  FinishReason.IMAGE_PROHIBITED_CONTENT,
])

/** Throws `declined` when the prompt or the answer was blocked. */
export const assertAnswered = (response: GenerateContentResponse): void => {
  const blocked = response.promptFeedback?.blockReason
  if (blocked) throw new ProviderFailure('declined', `The prompt was blocked: ${blocked}.`)
  const finish = response.candidates?.[0]?.finishReason
  if (finish && declined.has(finish))
    throw new ProviderFailure('declined', `The answer was stopped: ${finish}.`)
}

/** Tokens of one call; thinking counts as output, as it is billed. */
export const usageOf = ({
  usageMetadata,
}: GenerateContentResponse): { inputTokens: number; outputTokens: number } => ({
  inputTokens: usageMetadata?.promptTokenCount ?? 0,
  outputTokens: (usageMetadata?.candidatesTokenCount ?? 0) + (usageMetadata?.thoughtsTokenCount ?? 0),
})
