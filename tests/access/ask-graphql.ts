import { type SanitizedCollectionConfig, formatNames } from 'payload'
import { type Question, versionOf } from './ask-rest.ts'
import type { GraphQl, GraphQlAnswer } from './graphql-api.ts'
import type { Action, Asked, Row } from './row.ts'
import type { Verdict } from './verdict.ts'

/** What Payload calls the operations of a collection. */
const namesOf = (slug: string) => {
  const { singular, plural } = formatNames(slug)
  const many = singular === plural ? `all${singular}` : plural
  return {
    one: singular,
    many,
    count: `count${plural}`,
    access: `docAccess${singular}`,
    version: `version${singular}`,
    versions: `versions${plural}`,
    create: `create${singular}`,
    update: `update${singular}`,
    delete: `delete${singular}`,
    duplicate: `duplicate${singular}`,
    restore: `restoreVersion${singular}`,
    unlock: `unlock${singular}`,
  }
}

/** Sign-in, which has rows of its own over REST; GraphQL calls the same operations of Payload. */
const signIn = (slug: string): string[] => {
  const { singular } = formatNames(slug)
  const verbs = [
    'me',
    'initialized',
    'refreshToken',
    'logout',
    'login',
    'forgotPassword',
    'resetPassword',
    'verifyEmail',
  ]
  return verbs.map((verb) => verb + singular)
}

/** Every operation GraphQL may have when it has nothing but these collections. */
export const knownOperations = (configs: readonly SanitizedCollectionConfig[]): Set<string> =>
  new Set([
    'Access',
    ...configs.flatMap((config) => [
      ...Object.values(namesOf(config.slug)),
      ...(config.auth ? signIn(config.slug) : []),
    ]),
  ])

/** The questions GraphQL takes about a collection. */
export const graphQlQuestions = (
  row: Row,
  config: SanitizedCollectionConfig,
  graphQl: GraphQl,
): Question[] => {
  const names = namesOf(row.collection)
  const drafts = Boolean(config.versions?.drafts)
  type Ask = (asked: Asked) => Promise<{ args: Record<string, unknown>; shows?: (value: Value) => boolean }>

  const question = (
    action: Action,
    operation: string,
    selects: string,
    ask: Ask,
    changes = true,
  ): Question[] => {
    if (!graphQl.operations.has(operation)) return []
    return [
      {
        action,
        name: `GraphQL ${operation}`,
        changes,
        ask: async (asked) => {
          const { args, shows } = await ask(asked)
          const given = { ...(drafts ? { draft: true } : {}), ...args }
          const answer = await graphQl.call(operation, given, selects, asked.as)
          return verdictOf(answer, operation, {
            shows,
            takesFile: Boolean(config.upload) && action === 'create',
          })
        },
      },
    ]
  }
  const update = (action: Action, data: (asked: Asked) => Record<string, unknown>): Question[] =>
    question(action, names.update, 'id', async (asked) => ({
      args: { id: asked.subject.id, data: data(asked) },
    }))

  return [
    ...question('create', names.create, 'id', async ({ stage }) => ({
      args: { data: row.data(stage, stage.cast.workspace) },
    })),
    ...question('read', names.one, 'id', async ({ subject }) => ({ args: { id: subject.id } }), false),
    ...question(
      'read',
      names.many,
      'docs { id }',
      async ({ subject }) => ({ args: { where: { id: { equals: subject.id } } }, shows: lists }),
      false,
    ),
    ...question(
      'read',
      names.count,
      'totalDocs',
      async ({ subject }) => ({
        args: { where: { id: { equals: subject.id } } },
        shows: (value) => value.totalDocs === 1,
      }),
      false,
    ),
    ...update('update', () => row.change),
    ...question('delete', names.delete, 'id', async ({ subject }) => ({ args: { id: subject.id } })),
    ...(config.trash ? update('trash', () => ({ deletedAt: new Date().toISOString() })) : []),
    ...update('moveOut', ({ stage }) => ({ workspace: stage.cast.home.stranger })),
    ...update('moveIn', ({ stage }) => ({ workspace: stage.cast.workspace })),
    ...question('duplicate', names.duplicate, 'id', async ({ subject, stage }) => ({
      args: { id: subject.id, data: row.data(stage, stage.cast.workspace) },
    })),
    ...question(
      'readVersions',
      names.version,
      'id',
      async (asked) => ({ args: { id: await versionOf(row, asked) } }),
      false,
    ),
    ...question(
      'readVersions',
      names.versions,
      'docs { id }',
      async ({ subject }) => ({ args: { where: { parent: { equals: subject.id } } }, shows: lists }),
      false,
    ),
    ...question('restoreVersion', names.restore, 'id', async (asked) => ({
      args: { id: await versionOf(row, asked) },
    })),
    ...question('unlock', names.unlock, '', async ({ subject }) => ({ args: { email: subject.email } })),
  ]
}

type Value = { docs?: unknown[]; totalDocs?: number }
const lists = ({ docs = [] }: Value): boolean => docs.length > 0

type Reading = { shows: ((value: Value) => boolean) | undefined; takesFile: boolean }

const verdictOf = (answer: GraphQlAnswer, operation: string, { shows, takesFile }: Reading): Verdict => {
  const value = answer.data?.[operation] ?? null
  const failed = answer.errors[0]
  // GraphQL carries no files, and Payload says so before it looks at the workspace.
  const lacksFile = takesFile && failed?.extensions?.name === 'MissingFile'
  const worked = failed === undefined && value !== null && (shows?.(value) ?? true)
  return { letIn: worked, unclear: lacksFile, said: answer.text.slice(0, 200) }
}
