import { startOpenAIServer } from '../tests/support/wire/openai-server.ts'
import { compare } from './compare.ts'
import { bareCalls, type Chain, chainOf } from './generation/bare-calls.ts'
import { type Asked, ourDesigns } from './generation/our-designs.ts'
import { databaseServer } from './stage/database-server.ts'

/** What a fast model takes for an answer; slower ones only flatter us. */
const answerMs = 2_000
const pages = 8
const designsAtOnce = 12
// 1 ÷ 1.1: a design takes a tenth longer at most than its slowest chain of calls, alone or in a crowd, with pictures or without.
const goal = 0.91

const provider = await startOpenAIServer({ slowMs: answerMs })
const server = await databaseServer()
const env = {
  OPENAI_API_KEY: 'bench',
  OPENAI_BASE_URL: `${provider.url}/v1`,
  AI_TEXT_PROVIDER: 'openai',
  AI_IMAGE_PROVIDER: 'openai',
  AI_TEXT_MODEL: 'wire-text',
  AI_IMAGE_MODEL: 'wire-image',
}
const ours = await ourDesigns(server, { env, workspaces: designsAtOnce })

/** Makes one design and notes the calls it made. */
const recorded = async (asked: Asked): Promise<Chain> => {
  provider.requests.splice(0)
  await ours.make(asked)
  return chainOf(provider.requests)
}

type Measure = { title: string; asked: Asked; atOnce: number; rounds: number }

const measure = async ({ title, asked, atOnce, rounds }: Measure): Promise<void> => {
  const chain = await recorded(asked)
  const many = (run: () => Promise<void>) => () => Promise.all(Array.from({ length: atOnce }, run))
  await compare({
    title,
    contenders: [
      { name: 'Platen: request, job, pages shown and kept, record', run: many(() => ours.make(asked)) },
      { name: 'the bare calls, each step at once', run: many(() => bareCalls(provider.url, chain)) },
    ],
    worksPerRun: { count: pages * atOnce, name: 'pages' },
    rounds,
    goals: [{ against: 1, atLeast: goal, says: 'of the speed of its slowest chain of bare calls' }],
  })
  provider.requests.splice(0)
}

const slides: Asked = { kind: 'slides', pages, images: false }
const alone = { asked: slides, atOnce: 1, rounds: 5 }
await measure({ ...alone, title: 'A design of eight pages' })
const pictured = { ...slides, images: true }
await measure({ ...alone, title: 'The same with pictures', asked: pictured })
await measure({ ...alone, title: 'Twelve designs at once', atOnce: designsAtOnce })
await ours.close()
await server.close()
await provider[Symbol.asyncDispose]()
process.exit()
