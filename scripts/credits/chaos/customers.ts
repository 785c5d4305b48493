import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

type Answer = { status: number; body: { code?: string; job?: { id: string } } }

export type Customers = {
  /** Asks for a design until somebody answers; undefined when this person has too few credits. */
  ask(person: number, body: object): Promise<string | undefined>
  cancel(person: number, job: string): Promise<void>
  /** Requests that nobody has answered yet: what a kill of the web process should meet. */
  waiting(): number
  /** Asked again, since nobody answered: these may have become jobs too. */
  unanswered(): number
}

/** People with a workspace each, who use the web process over HTTP and ask again when it does not answer. */
export const openDoors = async (payload: Payload, origin: string, people: number): Promise<Customers> => {
  const tokens: string[] = []
  for (let person = 0; person < people; person += 1) {
    const email = `customer-${person}@example.test`
    const password = 'only for a rehearsal'
    const data = { email, password, name: `Customer ${person}`, role: 'designer' as const }
    await payload.create({ collection: 'users', data })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    tokens.push(token ?? '')
  }
  const counts = { waiting: 0, unanswered: 0 }
  const post = async (person: number, path: string, body: object): Promise<Answer> => {
    counts.waiting += 1
    try {
      const response = await fetch(`${origin}${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(30_000),
        headers: {
          'content-type': 'application/json',
          authorization: `JWT ${tokens[person % tokens.length]}`,
        },
      })
      return { status: response.status, body: (await response.json()) as Answer['body'] } // our own endpoints
    } catch {
      counts.unanswered += 1
      return { status: 0, body: {} }
    } finally {
      counts.waiting -= 1
    }
  }
  return {
    waiting: () => counts.waiting,
    unanswered: () => counts.unanswered,
    async ask(person, body) {
      for (const deadline = Date.now() + 300_000; Date.now() < deadline; await sleep(300)) {
        const { status, body: answered } = await post(person, '/api/designs/generate', body)
        if (status === 202 && answered.job) return answered.job.id
        if (status === 402) return undefined
        // While the database is away Payload takes everybody for nobody.
        if (status !== 0 && status !== 401 && status < 500)
          throw new Error(`A generation was refused: ${status} ${JSON.stringify(answered)}`)
      }
      throw new Error('A generation was not answered for five minutes.')
    },
    async cancel(person, job) {
      await post(person, `/api/jobs/${job}/cancel`, {})
    },
  }
}
