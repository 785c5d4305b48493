import { type Endpoint, loginOperation } from 'payload'
import { z } from 'zod'
import { signInEvenly } from '../sign-in/sign-in-evenly.ts'
import { readInput } from './read-input.ts'
import { sessionAnswer } from './session-answer.ts'

// What is missing is named by Payload, in its own words and at its own fields.
const text = z.string().max(1000).catch('')
const Input = z.looseObject({ email: text, password: text })

/** `POST /api/users/login` → 200 with the session, as Payload has it; every refusal is one and the same 401. */
export const signInEndpoint: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    const { email, password } = await readInput(req, Input)
    const collection = req.payload.collections.users
    const session = await signInEvenly(req, { email, password }, () =>
      loginOperation({ collection, data: { email, password }, depth: depthOf(req.searchParams), req }),
    )
    return sessionAnswer(req, session, req.t('authentication:passed'))
  },
}

const depthOf = (params: URLSearchParams | undefined): number => {
  const depth = Number(params?.get('depth') ?? 0)
  return Number.isInteger(depth) && depth > 0 ? depth : 0
}
