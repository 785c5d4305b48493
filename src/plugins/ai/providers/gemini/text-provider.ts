import {
  FinishReason,
  type GenerateContentParameters,
  type GenerateContentResponse,
  type GoogleGenAI,
} from '@google/genai'
import { narrowSchema } from '../narrow-schema.ts'
import type { ObjectAnswer, TextProvider } from '../provider.ts'
import { ProviderFailure } from '../provider-failure.ts'
import { readJson } from '../read-json.ts'
import { withoutRetries } from './client.ts'

/** Text through generateContent with a JSON schema; streamed where somebody waits for the first words. */
export const geminiText = (client: GoogleGenAI, defaultModel: string): TextProvider => ({
  async generateObject({ system, prompt, schema, model = defaultModel, signal, timeoutMs, onPartial }) {
    const response = await withoutRetries(timeoutMs, (httpOptions) => {
      const asked: GenerateContentParameters = {
        model,
        contents: prompt,
        config: {
          systemInstruction: system,
          responseMimeType: 'application/json',
          responseJsonSchema: narrowSchema(schema, { strict: false }),
          abortSignal: signal,
          httpOptions,
        },
      }
      return onPartial ? streamed(client, asked, onPartial) : whole(client, asked)
    })
    const { text, usage, model: answered } = response
    return { value: readJson(text), usage, model: answered || model }
  },
})

type Answered = Omit<ObjectAnswer, 'value'> & { text: string }

const whole = async (client: GoogleGenAI, asked: GenerateContentParameters): Promise<Answered> => {
  const response = await client.models.generateContent(asked)
  return { text: textOf(response), usage: usageOf(response), model: response.modelVersion ?? '' }
}

/** @throws ProviderFailure `network` when the stream ends before the answer does. */
const streamed = async (
  client: GoogleGenAI,
  asked: GenerateContentParameters,
  onPartial: (text: string) => void,
): Promise<Answered> => {
  let text = ''
  let last: GenerateContentResponse | undefined
  let usage = { inputTokens: 0, outputTokens: 0 }
  let hasEnded = false
  for await (const chunk of await client.models.generateContentStream(asked)) {
    assertAnswered(chunk)
    text += chunk.text ?? ''
    last = chunk
    hasEnded ||= chunk.candidates?.[0]?.finishReason !== undefined
    // Each chunk counts all tokens so far.
    if (chunk.usageMetadata) usage = usageOf(chunk)
    if (chunk.candidates?.[0]?.finishReason === FinishReason.MAX_TOKENS) throw cutOff(text)
    onPartial(text)
  }
  if (!hasEnded) throw new ProviderFailure('network', 'The stream ended before the answer did.')
  return { text, usage, model: last?.modelVersion ?? '' }
}

const cutOff = (output: string): ProviderFailure =>
  new ProviderFailure('bad-output', 'The answer was cut off.', { output })

const textOf = (response: GenerateContentResponse): string => {
  assertAnswered(response)
  const output = response.text ?? ''
  if (response.candidates?.[0]?.finishReason === FinishReason.MAX_TOKENS) {
    throw cutOff(output)
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
