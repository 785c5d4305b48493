import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { serveApi } from '#plugins/core/index.ts'
import config from '#payload.config'

type Answer = { status: number; body: { design?: { id: string }; job?: { id: string } } }

/** People with a workspace each, who ask for designs over the real API. */
export const openStudio = async (payload: Payload, people: number) => {
  const answer = serveApi(Promise.resolve(config))
  const tokens: string[] = []
  for (let person = 0; person < people; person += 1) {
    const email = `chaos-${person}@example.test`
    const password = 'only for a rehearsal'
    await payload.create({
      collection: 'users',
      data: { email, password, name: `Chaos ${person}`, role: 'designer' },
    })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    tokens.push(token ?? '')
  }
  const post = async (person: number, body: object): Promise<Answer> => {
    const response = await answer(
      new Request('http://localhost:3000/api/designs/generate', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: {
          'content-type': 'application/json',
          authorization: `JWT ${tokens[person % tokens.length]}`,
        },
      }),
    )
    return { status: response.status, body: (await response.json()) as Answer['body'] } // our own endpoint
  }
  return {
    /** Asks until the answer is 202, as a person would who is told to try again; returns the job's id. */
    async ask(person: number, body: object): Promise<string> {
      for (let tries = 0; tries < 120; tries += 1) {
        const { status, body: answered } = await post(person, body).catch((): Answer => ({
          status: 0,
          body: {},
        }))
        if (status === 202 && answered.job) return answered.job.id
        // While the database is away Payload takes everybody for nobody.
        if (status !== 0 && status !== 401 && status < 500)
          throw new Error(`A generation was refused: ${JSON.stringify(answered)}`)
        await sleep(500)
      }
      throw new Error('A generation was not accepted for a minute.')
    },
  }
}
