import { pieces, spoil } from './openai-server.ts'
import { sampleSchema } from './sample-schema.ts'
import { tinyPng } from './tiny-png.ts'
import { type WireAnswer, type WireRequest, type WireServer, startWireServer } from './wire-server.ts'

type Options = {
  port?: number
  /** The JSON text the model writes. @default a value that satisfies the request's schema */
  write?: (request: WireRequest) => string
}

type Body = {
  contents?: { parts?: { text?: string }[] }[]
  generationConfig?: { responseJsonSchema?: Record<string, unknown>; responseModalities?: string[] }
}

/** An HTTP server that speaks the Gemini API's wire format: generateContent for text and images. */
export const startGeminiServer = ({ port, write = writeBySchema }: Options = {}): Promise<WireServer> => {
  const answer: WireAnswer = (request, fault) => {
    if (!/:(?:generateContent|streamGenerateContent)/.test(request.path)) {
      return { status: 404, body: { error: { code: 404, message: 'Not found', status: 'NOT_FOUND' } } }
    }
    const wantsImage = (request.body as Body).generationConfig?.responseModalities?.includes('IMAGE')
    if (wantsImage) return content({ inlineData: { mimeType: 'image/png', data: tinyPng } })
    const text = spoil(write(request), fault)
    if (!request.path.includes(':stream')) return content({ text })
    return { ...content({ text }), stream: chunks(text) }
  }
  return startWireServer(answer, port)
}

const writeBySchema = (request: WireRequest): string => {
  const { contents, generationConfig } = request.body as Body
  const words = contents?.[0]?.parts?.[0]?.text ?? ''
  return JSON.stringify(sampleSchema(generationConfig?.responseJsonSchema ?? {}, words))
}

/** The answer in pieces; only the last says that it is. */
const chunks = (text: string): unknown[] => {
  const { body } = content({ text })
  const { candidates, ...about } = body as { candidates: object[] } // written below
  const parts = pieces(text)
  return parts.map((piece, index) => ({
    ...about,
    candidates: candidates.map((candidate) => ({
      ...candidate,
      content: { role: 'model', parts: [{ text: piece }] },
      finishReason: index === parts.length - 1 ? 'STOP' : undefined,
    })),
  }))
}

const content = (part: object): ReturnType<WireAnswer> => ({
  status: 200,
  body: {
    candidates: [{ index: 0, content: { role: 'model', parts: [part] }, finishReason: 'STOP' }],
    usageMetadata: {
      promptTokenCount: 120,
      candidatesTokenCount: 70,
      thoughtsTokenCount: 10,
      totalTokenCount: 200,
    },
    modelVersion: 'wire-model',
  },
})
