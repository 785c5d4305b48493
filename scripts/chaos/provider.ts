import { startOpenAIServer } from '../../tests/support/wire/openai-server.ts'
import { sampleSchema } from '../../tests/support/wire/sample-schema.ts'
import type { WireServer } from '../../tests/support/wire/wire-server.ts'

type Format = { json_schema?: { schema: Record<string, unknown> } }

/** The words a page of this number is made of, so that it is known again in the finished design. */
export const pageMark = (number: number): string => `Page ${number}.`

/** A provider that takes its time, so that kills hit the middle of something, and marks what it writes for which page. */
export const startSlowProvider = (slowMs: number): Promise<WireServer> =>
  startOpenAIServer({
    slowMs,
    write: ({ body }) => {
      const { schema } = (body['response_format'] as Format).json_schema ?? { schema: {} }
      const messages = body['messages'] as { content: string }[] // the wire format's own shape
      const number = /Write page (\d+):/.exec(messages.at(-1)?.content ?? '')?.[1]
      return JSON.stringify(sampleSchema(schema, number ? pageMark(Number(number)) : 'Plan.'))
    },
  })
