import type { TestUser } from '../support/test-user.ts'
import { accountOf, type WrongCell } from './matrix.ts'
import { people, type Person } from './people.ts'
import type { EndpointRow, Row, Stage, Subject } from './row.ts'
import { served } from './verdict.ts'

type Given = { stage: Stage; row: Pick<Row, 'collection' | 'endpoints' | 'make'> }

/** Asks every endpoint that plugins and Payload's sign-in add to a collection. */
export async function* askEndpoints({ stage, row }: Given): AsyncGenerator<WrongCell | undefined> {
  let subject: Subject | undefined
  for (const [name, endpoint] of Object.entries(row.endpoints ?? {})) {
    for (const person of people) {
      if (endpoint.uses) subject = undefined
      subject ??= await row.make(stage, stage.cast.workspace)
      yield askEndpoint({ stage, name: `${row.collection} ${name}`, endpoint, person, subject })
    }
  }
}

type Call = { stage: Stage; name: string; endpoint: EndpointRow; person: Person; subject: Subject }

/** Asks one endpoint in one person's name. */
export const askEndpoint = async ({
  stage,
  name,
  endpoint,
  person,
  subject,
}: Call): Promise<WrongCell | undefined> => {
  const account = accountOf(stage, subject, person)
  const as = account && endpoint.endsSession ? await twinOf(stage, person) : account
  const { path, body } = endpoint.ask({ stage, person, as, subject })
  const method = (name.match(/ ([a-z]+) \//)?.[1] ?? 'get').toUpperCase()
  const answer = await stage.platen.api(method, `/api${path}`, {
    ...(as ? { as } : {}),
    ...(body === undefined ? {} : { body }),
  })
  // An event stream would go on for ever.
  if (!answer.response.bodyUsed) await answer.response.body?.cancel()
  const { letIn, said } = served(answer)
  const expected = endpoint.who.includes(person)
  if (letIn === expected) return undefined
  return `${name} · ${person}: ${expected ? 'should be let in' : 'should be refused'}, but: ${said}`
}

const twinOf = ({ platen }: Stage, person: Person): Promise<TestUser> =>
  platen.makeUser({
    role: person === 'admin' ? 'admin' : person === 'contentAdmin' ? 'content-admin' : 'designer',
  })
