import { sampleSchema } from './sample-schema.ts'
import { tinyPng } from './tiny-png.ts'
import {
  type WireAnswer,
  type WireFault,
  type WireRequest,
  type WireServer,
  startWireServer,
} from './wire-server.ts'

type Options = {
  port?: number
  /** Which response formats the server knows. @default all */
  supports?: readonly ('json_schema' | 'json_object')[]
  /** The JSON text the model writes. @default a value that satisfies the request's schema */
  write?: (request: WireRequest) => string
  /** How long it takes over each request, in milliseconds. @default 0 */
  slowMs?: number
  /** Whether the server streams. @default 'served' */
  streams?: 'served' | 'refused' | 'ignored'
}

type Message = { role: string; content: string }

const messagesOf = (request: WireRequest): Message[] => (request.body['messages'] ?? []) as Message[] // the wire format's own shape

/** An HTTP server that speaks the OpenAI wire format: chat completions and images. Use `${url}/v1` as base URL. */
export const startOpenAIServer = (options: Options = {}): Promise<WireServer> => {
  const {
    supports = ['json_schema', 'json_object'],
    write = writeBySchema,
    slowMs,
    streams = 'served',
  } = options
  const answer: WireAnswer = (request, fault) => {
    if (request.path.endsWith('/images/generations')) return image()
    if (!request.path.endsWith('/chat/completions'))
      return { status: 404, body: { error: { message: 'Not found' } } }
    const format = request.body['response_format'] as { type: 'json_schema' | 'json_object' } | undefined
    if (format && !supports.includes(format.type)) {
      return {
        status: 400,
        body: { error: `'response_format.type' must be one this server knows, not ${format.type}` },
      }
    }
    if (request.body['stream'] === true && streams === 'refused') {
      return { status: 400, body: { error: { message: 'stream is not supported' } } }
    }
    const content = spoil(write(request), fault)
    const whole = completion(request, content)
    if (request.body['stream'] !== true || streams === 'ignored') return whole
    return { ...whole, stream: chunks(request, content) }
  }
  return startWireServer(answer, options.port, slowMs)
}

/** The model's text after a fault of the model itself. */
export const spoil = (text: string, fault: WireFault | undefined): string => {
  if (fault?.type === 'truncated-json') return text.slice(0, Math.max(1, Math.floor(text.length / 2)))
  return fault?.type === 'wrong-json' ? '{"nothing":"that was asked for"}' : text
}

const writeBySchema = (request: WireRequest): string => {
  const format = request.body['response_format'] as
    { json_schema?: { schema: Record<string, unknown> } } | undefined
  const [system, user] = messagesOf(request)
  const spelled = /JSON Schema:\n(\{[\s\S]*\})$/.exec(system?.content ?? '')?.[1]
  const schema = format?.json_schema?.schema ?? (JSON.parse(spelled ?? '{}') as Record<string, unknown>)
  return JSON.stringify(sampleSchema(schema, user?.content ?? ''))
}

const completion = (request: WireRequest, content: string): ReturnType<WireAnswer> => ({
  status: 200,
  body: {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_760_000_000,
    model: request.body['model'],
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: null },
        finish_reason: 'stop',
        logprobs: null,
      },
    ],
    usage: { prompt_tokens: 120, completion_tokens: 80, total_tokens: 200 },
  },
})

/** The completion in pieces of some characters, the usage last. */
const chunks = (request: WireRequest, content: string): unknown[] => {
  const chunk = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1_760_000_000 }
  const about = { ...chunk, model: request.body['model'] }
  const told = (delta: object, finish_reason: string | null = null) => ({
    ...about,
    choices: [{ index: 0, delta, finish_reason, logprobs: null }],
  })
  return [
    told({ role: 'assistant', content: '' }),
    ...pieces(content).map((piece) => told({ content: piece })),
    told({}, 'stop'),
    { ...about, choices: [], usage: { prompt_tokens: 120, completion_tokens: 80, total_tokens: 200 } },
    '[DONE]',
  ]
}

/** A text as it arrives, in about forty pieces. */
export const pieces = (text: string): string[] => {
  const length = Math.max(1, Math.ceil(text.length / 40))
  return Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  )
}

const image = (): ReturnType<WireAnswer> => ({
  status: 200,
  body: {
    created: 1_760_000_000,
    data: [{ b64_json: tinyPng }],
    usage: { input_tokens: 12, output_tokens: 300, total_tokens: 312 },
  },
})
