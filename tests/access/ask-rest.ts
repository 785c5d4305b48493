import type { SanitizedCollectionConfig } from 'payload'
import type { ApiAnswer } from '../support/test-api.ts'
import type { Action, Asked, Row } from './row.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/** One way to ask for an action. */
export type Question = {
  action: Action
  /** As it is told when a cell is wrong: `PATCH /api/designs/:id`. */
  name: string
  /** The record is used up or changed when it is allowed. */
  changes: boolean
  ask: (asked: Asked) => Promise<Verdict>
}

type Docs = { docs?: { id: string }[]; totalDocs?: number }

const query = (fields: Record<string, string>): string => `?${new URLSearchParams(fields)}`
const listed = (body: Docs): boolean => (body.docs?.length ?? 0) > 0

/** The questions Payload's REST API takes about a collection. */
export const restQuestions = (row: Row, config: SanitizedCollectionConfig): Question[] => {
  const base = `/api/${row.collection}`
  const draft: Record<string, string> = config.versions?.drafts ? { draft: 'true' } : {}
  const one = ({ subject }: Asked, more = {}): string =>
    `${base}/${subject.id}${query({ ...draft, ...more })}`
  const those = ({ subject }: Asked, path = '', field = 'id'): string =>
    `${base}${path}${query({ [`where[${field}][equals]`]: subject.id, ...draft })}`
  const call = (method: string, path: string, { as, stage }: Asked, body?: unknown): Promise<ApiAnswer> =>
    stage.platen.api(method, path, { ...(as ? { as } : {}), ...(body === undefined ? {} : { body }) })

  const question = (
    action: Action,
    name: string,
    ask: (asked: Asked) => Promise<Verdict>,
    changes = true,
  ): Question => ({ action, name, changes, ask })
  const look = (action: Action, name: string, ask: (asked: Asked) => Promise<Verdict>): Question =>
    question(action, name, ask, false)
  const move = (action: 'moveIn' | 'moveOut', to: (asked: Asked) => string): Question =>
    question(action, `PATCH ${base}/:id { workspace }`, async (asked) =>
      verdictOf(await call('PATCH', one(asked), asked, { workspace: to(asked) })),
    )

  return [
    question('create', `POST ${base}`, async (asked) => {
      const data = row.data(asked.stage, asked.stage.cast.workspace)
      return verdictOf(
        await call('POST', base + query(draft), asked, row.file ? formOf(data, row.file()) : data),
      )
    }),
    look('read', `GET ${base}/:id`, async (asked) => verdictOf(await call('GET', one(asked), asked))),
    look('read', `GET ${base}`, async (asked) => verdictOf(await call('GET', those(asked), asked), listed)),
    look('read', `GET ${base}/count`, async (asked) =>
      verdictOf(await call('GET', those(asked, '/count'), asked), (body: Docs) => body.totalDocs === 1),
    ),
    question('update', `PATCH ${base}/:id`, async (asked) =>
      verdictOf(await call('PATCH', one(asked), asked, row.change)),
    ),
    question('update', `PATCH ${base}`, async (asked) =>
      verdictOf(await call('PATCH', those(asked), asked, row.change), listed),
    ),
    question('delete', `DELETE ${base}/:id`, async (asked) =>
      verdictOf(await call('DELETE', one(asked), asked)),
    ),
    question('delete', `DELETE ${base}`, async (asked) =>
      verdictOf(await call('DELETE', those(asked), asked), listed),
    ),
    question('trash', `PATCH ${base}/:id { deletedAt }`, async (asked) =>
      verdictOf(await call('PATCH', one(asked), asked, { deletedAt: new Date().toISOString() })),
    ),
    move('moveOut', ({ stage }) => stage.cast.home.stranger),
    move('moveIn', ({ stage }) => stage.cast.workspace),
    question('duplicate', `POST ${base}/:id/duplicate`, async (asked) =>
      verdictOf(await call('POST', `${base}/${asked.subject.id}/duplicate${query(draft)}`, asked, {})),
    ),
    look('readVersions', `GET ${base}/versions`, async (asked) =>
      verdictOf(await call('GET', those(asked, '/versions', 'parent'), asked), listed),
    ),
    look('readVersions', `GET ${base}/versions/:id`, async (asked) =>
      verdictOf(await call('GET', `${base}/versions/${await versionOf(row, asked)}`, asked)),
    ),
    question('restoreVersion', `POST ${base}/versions/:id`, async (asked) =>
      verdictOf(
        await call('POST', `${base}/versions/${await versionOf(row, asked)}${query(draft)}`, asked, {}),
      ),
    ),
    look('file', `GET ${base}/file/:filename`, async (asked) =>
      verdictOf(await call('GET', `${base}/file/${asked.subject.filename}`, asked)),
    ),
    question('unlock', `POST ${base}/unlock`, async (asked) =>
      verdictOf(await call('POST', `${base}/unlock`, asked, { email: asked.subject.email })),
    ),
    look('admin', 'GET /api/access', async (asked) =>
      verdictOf(await call('GET', '/api/access', asked), (body: { canAccessAdmin?: boolean }) =>
        Boolean(body.canAccessAdmin),
      ),
    ),
  ]
}

/** The newest version of the record that is asked for. */
export const versionOf = async (row: Row, { stage, subject }: Asked): Promise<string> => {
  const { docs } = await stage.platen.payload.findVersions({
    collection: row.collection,
    where: { parent: { equals: subject.id } },
    limit: 1,
    depth: 0,
  })
  return docs[0]?.id ?? 'none'
}

const formOf = (data: Record<string, unknown>, file: File): FormData => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', file)
  return form
}
