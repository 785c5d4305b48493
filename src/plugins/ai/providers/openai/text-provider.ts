import type OpenAI from 'openai'
import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
} from 'openai/resources/chat/completions'
import { dropNulls, narrowSchema } from '../narrow-schema.ts'
import type { ObjectAnswer, ObjectRequest, TextProvider } from '../provider.ts'
import { ProviderFailure } from '../provider-failure.ts'
import { readJson } from '../read-json.ts'
import { openaiFailure } from './client.ts'
import { streamedCompletion } from './streamed-completion.ts'

/** How a server is asked for JSON, best first; not every compatible server knows the first two. */
const formats = ['json_schema', 'json_object', 'text'] as const
type Format = (typeof formats)[number]

/** Text through chat completions. What a server turned out to support is remembered for the next call. */
export const openaiText = (client: OpenAI, defaultModel: string): TextProvider => {
  let known: Format = 'json_schema'
  let streams = true
  const complete: Complete = async (asking) => {
    if (!streams || !asking.request.onPartial) return client.chat.completions.create(...callOf(asking))
    try {
      const completion = await streamedCompletion({
        client,
        body: callOf(asking)[0],
        request: asking.request,
      })
      if (completion) return completion
    } catch (thrown) {
      if (!refusesStream(openaiFailure(thrown))) throw thrown
    }
    streams = false
    return complete(asking)
  }
  return {
    async generateObject(request) {
      const candidates = formats.slice(formats.indexOf(known))
      for (const format of candidates) {
        try {
          const model = request.model ?? defaultModel
          const completion = await complete({ model, request, format })
          const answer = answerOf(completion, { model, format })
          known = format
          return answer
        } catch (thrown) {
          const failure = openaiFailure(thrown)
          if (format === 'text' || !refusesFormat(failure)) throw failure
        }
      }
      throw new ProviderFailure('rejected', 'The server supports no way of asking for JSON.')
    },
  }
}

/** A 400 or 422 about the response format: the server is fine, it only does not know this one. */
const refusesFormat = (failure: ProviderFailure): boolean =>
  (failure.status === 400 || failure.status === 422) &&
  /response_format|json_schema|json_object|structured output|guided|grammar/i.test(failure.message)

/** Likewise about streaming. */
const refusesStream = (failure: ProviderFailure): boolean =>
  (failure.status === 400 || failure.status === 422) && /\bstream/i.test(failure.message)

type Asking = { model: string; request: ObjectRequest; format: Format }
type Complete = (asking: Asking) => Promise<ChatCompletion>

const callOf = ({ model, request, format }: Asking) =>
  [
    { model, messages: messages(request, format), ...responseFormat(request, format) },
    { signal: request.signal, timeout: request.timeoutMs, maxRetries: 0 },
  ] as const

const answerOf = (
  completion: ChatCompletion,
  { model, format }: { model: string; format: Format },
): ObjectAnswer => {
  const value = readJson(contentOf(completion))
  return {
    value: format === 'json_schema' ? dropNulls(value) : value,
    usage: {
      inputTokens: completion.usage?.prompt_tokens ?? 0,
      outputTokens: completion.usage?.completion_tokens ?? 0,
    },
    model: completion.model || model,
  }
}

const contentOf = (completion: ChatCompletion): string => {
  // A compatible server may leave out what the SDK's types promise.
  const choice = (completion.choices as ChatCompletion['choices'] | undefined)?.[0]
  if (!choice) throw new ProviderFailure('bad-output', 'The answer holds no choice.', { output: '' })
  if (choice.message.refusal) throw new ProviderFailure('declined', choice.message.refusal)
  if (choice.finish_reason === 'content_filter')
    throw new ProviderFailure('declined', 'Stopped by the content filter.')
  const output = choice.message.content ?? ''
  if (choice.finish_reason === 'length')
    throw new ProviderFailure('bad-output', 'The answer was cut off.', { output })
  return output
}

const messages = (
  { system, prompt, schema }: ObjectRequest,
  format: Format,
): ChatCompletionCreateParamsNonStreaming['messages'] => {
  const spelled = `${system}\n\nAnswer with one JSON object and nothing else. It must follow this JSON Schema:\n${JSON.stringify(schema)}`
  return [
    { role: 'system', content: format === 'json_schema' ? system : spelled },
    { role: 'user', content: prompt },
  ]
}

const responseFormat = (
  { step, schema }: ObjectRequest,
  format: Format,
): Pick<ChatCompletionCreateParamsNonStreaming, 'response_format'> => {
  if (format === 'text') return {}
  if (format === 'json_object') return { response_format: { type: 'json_object' } }
  const json_schema = { name: step, strict: true, schema: narrowSchema(schema, { strict: true }) }
  return { response_format: { type: 'json_schema', json_schema } }
}
