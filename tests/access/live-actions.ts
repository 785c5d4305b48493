import type { SanitizedCollectionConfig } from 'payload'
import { actions, type Action } from './row.ts'

/** What a collection of the live config lets be asked. */
export const liveActions = (config: SanitizedCollectionConfig): Action[] => {
  const hasWorkspace = config.flattenedFields.some(
    (field) => field.name === 'workspace' && field.type === 'relationship',
  )
  const extra: Partial<Record<Action, boolean>> = {
    trash: Boolean(config.trash),
    moveOut: hasWorkspace,
    moveIn: hasWorkspace,
    duplicate: !config.disableDuplicate,
    readVersions: Boolean(config.versions),
    restoreVersion: Boolean(config.versions),
    file: Boolean(config.upload),
    unlock: Boolean(config.auth),
    admin: Boolean(config.auth),
  }
  return actions.filter((action) => extra[action] ?? true)
}

// What Payload serves of every collection; the matrix asks these itself.
const standard = [
  'get /',
  'get /count',
  'get /:id',
  'post /',
  'patch /',
  'patch /:id',
  'delete /',
  'delete /:id',
  'post /access/:id?', // tells only what the asker may do
  'post /:id/duplicate',
  'get /versions',
  'get /versions/:id',
  'post /versions/:id',
  'post /unlock',
  'get /file/:filename',
]

/** The endpoints of a collection that its row has to name: plugins' own, and Payload's sign-in. */
export const liveEndpoints = ({ endpoints }: SanitizedCollectionConfig): string[] => {
  const all = (endpoints || []).map(({ method, path }) => `${method} ${path}`)
  // One that takes the place of Payload's own stands before it.
  return [...new Set(all)].filter((endpoint) => !standard.includes(endpoint))
}

/** The fields that have rules of their own, or are hidden; and the password, which is no field of Payload's. */
export const ruledFields = ({ auth, flattenedFields }: SanitizedCollectionConfig): string[] => [
  ...(auth ? ['password'] : []),
  ...flattenedFields
    .filter((field) => {
      const hidden = 'hidden' in field && field.hidden === true
      const rules = 'access' in field ? Object.values(field.access ?? {}) : []
      return hidden || rules.some((rule) => rule !== undefined)
    })
    .map(({ name }) => name),
]
