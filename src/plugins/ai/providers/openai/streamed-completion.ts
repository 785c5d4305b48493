import type OpenAI from 'openai'
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParamsNonStreaming,
} from 'openai/resources/chat/completions'
import type { ObjectRequest } from '../provider.ts'
import { ProviderFailure } from '../provider-failure.ts'

type Asking = {
  client: OpenAI
  body: ChatCompletionCreateParamsNonStreaming
  request: Pick<ObjectRequest, 'signal' | 'timeoutMs' | 'onPartial'>
}

/**
 * A completion whose text is told while it arrives; undefined when the server answers, but not with a stream.
 *
 * @throws ProviderFailure `network` when the stream ends before the answer does; errors of the SDK.
 */
export const streamedCompletion = async ({
  client,
  body,
  request,
}: Asking): Promise<ChatCompletion | undefined> => {
  const stream = await client.chat.completions.create(
    { ...body, stream: true, stream_options: { include_usage: true } },
    { signal: request.signal, timeout: request.timeoutMs, maxRetries: 0 },
  )
  let whole: ChatCompletion | undefined
  for await (const chunk of stream) {
    whole = plus(whole, chunk)
    const words = whole.choices[0]?.message.content
    if (words && chunk.choices.length > 0) request.onPartial?.(words)
  }
  if (whole && !isEnded(whole))
    throw new ProviderFailure('network', 'The stream ended before the answer did.')
  return whole
}

/** Some servers never say why they stop; then an object that is closed is the end. */
const isEnded = ({ choices: [choice] }: ChatCompletion): boolean =>
  Boolean(choice?.finish_reason) || /\}\s*(?:```\s*)?$/.test(choice?.message.content ?? '')

const plus = (whole: ChatCompletion | undefined, chunk: ChatCompletionChunk): ChatCompletion => {
  // A compatible server may leave out what the SDK's types promise.
  const [told] = (chunk.choices as ChatCompletionChunk['choices'] | undefined) ?? []
  const [before] = whole?.choices ?? []
  const delta = told?.delta ?? ({} satisfies ChatCompletionChunk.Choice.Delta)
  const usage = chunk.usage ?? whole?.usage
  const choice = {
    index: 0,
    logprobs: null,
    message: {
      role: 'assistant' as const,
      content: joined(before?.message.content, delta.content),
      refusal: joined(before?.message.refusal, delta.refusal),
    },
    // The type knows no answer without an end; `isEnded` looks for one.
    finish_reason: (told?.finish_reason ?? before?.finish_reason) as ChatCompletion.Choice['finish_reason'],
  }
  return {
    id: chunk.id,
    object: 'chat.completion',
    created: chunk.created,
    model: chunk.model || (whole?.model ?? ''),
    choices: told || before ? [choice] : [],
    ...(usage ? { usage } : {}),
  }
}

const joined = (before: string | null | undefined, more: string | null | undefined): string | null =>
  before || more ? `${before ?? ''}${more ?? ''}` : null
