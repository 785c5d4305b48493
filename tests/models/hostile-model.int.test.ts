import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { coreDesign, parseDesign } from '#design/index.ts'
import { follow } from '../../src/plugins/ai/testing/follow.ts'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import type { TestUser } from '../support/test-user.ts'
import { startOpenAIServer } from '../support/wire/openai-server.ts'
import type { WireRequest, WireServer } from '../support/wire/wire-server.ts'
import { hostileAnswers } from './hostile-answers.ts'
import { endlessTexts, hostileTexts } from './hostile-texts.ts'

const PAGES = 12
let provider: WireServer
let platen: TestPlaten
let designer: TestUser
let answers: string[] = []

const promptOf = ({ body }: WireRequest): string => JSON.stringify(body['messages'])
const schemaOf = ({ body }: WireRequest): string => JSON.stringify(body['response_format'] ?? '')
const isPlan = (request: WireRequest): boolean => schemaOf(request).includes('"theme"')

const layouts = coreDesign.layouts.filter(({ kinds }) => kinds.includes('document'))
const hostile = (at: number): string => hostileTexts[at % hostileTexts.length] ?? ''
const plan = (): object => ({
  title: `Trams ${hostile(0)}`,
  language: 'en',
  theme: 'no-such-theme',
  artDirection: hostile(4),
  pages: Array.from({ length: PAGES + 5 }, (_, at) => ({
    title: `${at} ${hostile(at)}`,
    layout: layouts[at % layouts.length]?.slug,
    idea: hostile(at + 1),
    points: hostileTexts,
    part: at % 4 === 0 ? hostile(at + 2) : null,
  })),
})

beforeAll(async () => {
  let turn = 0
  const write = (request: WireRequest): string =>
    isPlan(request) ? JSON.stringify(plan()) : (answers[turn++ % answers.length] ?? '')
  provider = await startOpenAIServer({ write, slowMs: 60 })
  const env = {
    OPENAI_API_KEY: 'test-key',
    OPENAI_BASE_URL: `${provider.url}/v1`,
    AI_TEXT_MODEL: 'wire-text',
  }
  platen = await testPlaten({ worker: true, env })
  designer = await platen.makeUser()
})
beforeEach(() => void provider.requests.splice(0))
afterAll(async () => {
  await platen.close()
  await provider[Symbol.asyncDispose]()
})

const generate = async (prompt: string) => {
  const body = { kind: 'document', pages: PAGES, images: false, prompt }
  const started = await platen.api('POST', '/api/designs/generate', { body, as: designer })
  expect(started.status).toBe(202)
  const { end } = await follow(platen, started.body.job.id)
  const { body: design } = await platen.api(
    'GET',
    `/api/designs/${started.body.design.id}?draft=true&depth=0`,
    { as: designer },
  )
  const preview = await platen.api('GET', `/api/designs/${started.body.design.id}/preview?draft=true`, {
    as: designer,
  })
  return { end, design, preview }
}

const check = ({ end, design, preview }: Awaited<ReturnType<typeof generate>>): void => {
  expect(end['error']).toBeUndefined()
  expect(end).toMatchObject({ status: 'succeeded' })
  expect(design.pages).toHaveLength(PAGES)
  const { title, kind, theme, language, pages } = design
  expect(parseDesign({ title, kind, theme, language, pages }, coreDesign)).toMatchObject({ ok: true })
  for (const { blocks } of design.pages) expect(blocks.length).toBeGreaterThan(0)
  expect(preview.status).toBe(200)
  expect(String(preview.body)).not.toMatch(/<script|\son[a-z]+\s*=\s*["']|href="(?:javascript|data|https?):/i)
}

test('hostile answers of every shape become a design that can be saved and seen', async () => {
  answers = fc
    .sample(hostileAnswers(coreDesign.blocks), { numRuns: 60, seed: 7 })
    .map((answer) => JSON.stringify(answer))
  check(await generate('Trams in Ghent'))
  expect(provider.requests.some((request) => promptOf(request).includes('could not be used'))).toBe(true)
})

test('megabytes, broken JSON, cut connections and busy servers between them do no more', async () => {
  answers = endlessTexts.flatMap(([, text]) => [
    JSON.stringify({
      blocks: [
        { blockType: 'heading', title: text.slice(0, 300_000) },
        { blockType: 'text', body: text.slice(0, 300_000) },
      ],
    }),
    `Sure, here it is: ${text.slice(0, 50_000)}`,
  ])
  provider.fail(
    { type: 'none' },
    { type: 'cut' },
    { type: 'truncated-json' },
    { type: 'reset' },
    { type: 'wrong-json' },
    { type: 'status', status: 503 },
    { type: 'truncated-json' },
    { type: 'status', status: 429, headers: { 'retry-after': '1' } },
  )
  check(await generate('Trams in Antwerp'))
})
