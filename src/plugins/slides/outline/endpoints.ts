import type { Endpoint } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import {
  generateInputOf,
  quoteGeneration,
  quoteInputOf,
  readInput,
  startGeneration,
} from '#plugins/ai/index.ts'
import { acceptOutline, Acceptance, quoteOutline } from './accept-outline.ts'
import { changeOutline } from './change-outline.ts'
import { checkEditor, designOf } from './open-outline.ts'
import { OutlineChange } from './outline-change.ts'
import { outlineDeck } from './outline-deck.ts'
import { readOutline } from './read-outline.ts'

const KIND = 'slides'

/** POST /api/slides/outline → 202 `{ design: { id }, job: { id } }`, `Location: /api/jobs/:id`. */
export const startOutline: Endpoint = {
  path: '/slides/outline',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Fault('Sign in to make a deck.', { code: 'auth.required', status: 401 })
    const input = await readInput(req, generateInputOf(KIND))
    const { design, job } = await startGeneration(req, input, outlineDeck)
    return Response.json({ design, job }, { status: 202, headers: { location: `/api/jobs/${job.id}` } })
  },
}

/** POST /api/slides/outline/quote: what the same body would cost, also while its prompt is still missing → 200 `JobsQuote`. */
export const outlineQuote: Endpoint = {
  path: '/slides/outline/quote',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Fault('Sign in to make a deck.', { code: 'auth.required', status: 401 })
    return Response.json(await quoteGeneration(req, await readInput(req, quoteInputOf(KIND)), outlineDeck))
  },
}

const getOutline: Endpoint = {
  path: '/:id/outline',
  method: 'get',
  handler: async (req) => {
    const headers = { 'cache-control': 'private, no-store' }
    return Response.json(await readOutline(req, await designOf(req)), { headers })
  },
}

const patchOutline: Endpoint = {
  path: '/:id/outline',
  method: 'patch',
  handler: async (req) => {
    const design = await designOf(req)
    checkEditor(req, design)
    const change = await readInput(req, OutlineChange)
    return Response.json({ outline: await changeOutline(req, design, change) })
  },
}

const accept: Endpoint = {
  path: '/:id/outline/accept',
  method: 'post',
  handler: async (req) => {
    const design = await designOf(req)
    checkEditor(req, design)
    const accepted = await acceptOutline(req, design, await readInput(req, Acceptance))
    return Response.json(accepted, { status: 202, headers: { location: `/api/jobs/${accepted.job.id}` } })
  },
}

const acceptQuote: Endpoint = {
  path: '/:id/outline/accept/quote',
  method: 'post',
  handler: async (req) => {
    const design = await designOf(req)
    checkEditor(req, design)
    return Response.json(await quoteOutline(req, design, await readInput(req, Acceptance)))
  },
}

/** `GET` and `PATCH /api/designs/:id/outline`, `POST /api/designs/:id/outline/accept` and its `/quote`. */
export const outlineEndpoints = [getOutline, patchOutline, accept, acceptQuote]
