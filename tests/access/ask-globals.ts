import { formatNames } from 'payload'
import type { WrongCell } from './matrix.ts'
import { type People, people } from './people.ts'
import type { Stage } from './row.ts'
import { verdictOf } from './verdict.ts'
import type { GraphQl } from './graphql-api.ts'

/** What is expected of a global: who reads and changes it, and its versions. */
export type GlobalRow = { slug: string; who: People; change: Record<string, unknown> }

const namesOf = (slug: string) => {
  const { singular } = formatNames(slug)
  return {
    one: singular,
    access: `docAccess${singular}`,
    version: `version${singular}`,
    versions: `versions${singular}`,
    update: `update${singular}`,
    restore: `restoreVersion${singular}`,
  }
}

/** Every operation GraphQL may have of globals. */
export const globalOperations = (slugs: readonly string[]): string[] =>
  slugs.flatMap((slug) => Object.values(namesOf(slug)))

type Given = { stage: Stage; row: GlobalRow; graphQl: GraphQl }

/** Asks everything of a global in everybody's name, over REST and GraphQL. */
export async function* askGlobal({ stage, row, graphQl }: Given): AsyncGenerator<WrongCell | undefined> {
  const { slug, change } = row
  const { admin } = stage.cast.accounts
  const path = `/api/globals/${slug}`
  await stage.platen.api('POST', path, { as: admin, body: change })
  const { body: versions } = await stage.platen.api('GET', `${path}/versions`, { as: admin })
  const version: string = versions.docs[0].id
  const names = namesOf(slug)
  const calls: [method: string, path: string, body?: object][] = [
    ['GET', path],
    ['POST', path, change],
    ['GET', `${path}/versions`],
    ['GET', `${path}/versions/${version}`],
    ['POST', `${path}/versions/${version}`, {}],
  ]
  const operations: [operation: string, args: Record<string, unknown>, selects: string][] = [
    [names.one, {}, 'updatedAt'],
    [names.update, { data: change }, 'updatedAt'],
    [names.version, { id: version }, 'id'],
    [names.versions, {}, 'docs { id }'],
    [names.restore, { id: version }, 'updatedAt'],
  ]
  for (const person of people) {
    const as = person === 'anonymous' ? undefined : stage.cast.accounts[person]
    const expected = row.who.includes(person)
    const wrong = (what: string, said: string): WrongCell =>
      `${slug} · ${person} · ${what}: ${expected ? 'should be let in' : 'should be refused'}, but: ${said}`
    for (const [method, at, body] of calls) {
      const answer = await stage.platen.api(method, at, { ...(as ? { as } : {}), ...(body ? { body } : {}) })
      const { letIn, said } = verdictOf(answer)
      yield letIn === expected ? undefined : wrong(`${method} ${at}`, said)
    }
    const access = await graphQl.call(names.access, {}, 'read { permission }', as)
    const own = access.data?.[names.access] as { read?: { permission?: boolean } } | null | undefined
    const told = access.errors.length === 0 && (own?.read?.permission ?? false) === expected
    yield told ? undefined : wrong(`GraphQL ${names.access}`, access.text)
    for (const [operation, args, selects] of operations) {
      const { data, errors, text } = await graphQl.call(operation, args, selects, as)
      const letIn = errors.length === 0 && Boolean(data?.[operation])
      yield letIn === expected ? undefined : wrong(`GraphQL ${operation}`, text.slice(0, 200))
    }
  }
}
