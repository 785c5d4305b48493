import { everyone, members, nobody, signedIn, staff, writers } from '../people.ts'
import type { Row } from '../row.ts'

const sample = (workspace: string) => ({
  title: 'A plan',
  kind: 'document',
  theme: 'broadsheet',
  language: 'en',
  pages: [],
  workspace,
})

export const designs: Row = {
  collection: 'designs',
  who: {
    create: writers,
    read: members,
    update: writers,
    delete: writers,
    trash: writers,
    moveOut: staff,
    moveIn: writers,
    duplicate: writers,
    readVersions: members,
    restoreVersion: writers,
  },
  make: async ({ platen }, workspace) =>
    platen.payload.create({ collection: 'designs', data: sample(workspace), draft: true, depth: 0 }),
  data: (_, workspace) => sample(workspace),
  change: { title: 'Changed' },
  fields: {
    workspace: {},
    provenance: { create: nobody, update: nobody, value: () => ({ forged: true }) },
    outline: { create: nobody, update: nobody, value: () => ({ forged: true }) },
    source: { update: nobody, value: () => 'What it was not made from.' },
  },
  endpoints: {
    'post /generate': {
      who: writers,
      ask: ({ stage }) => ({
        path: '/designs/generate',
        body: { kind: 'document', prompt: 'A plan for a garden', workspaceId: stage.cast.workspace },
      }),
    },
    'post /generate/quote': {
      who: signedIn,
      ask: () => ({ path: '/designs/generate/quote', body: { kind: 'document' } }),
    },
    // It has no such page, which only who may change it is told.
    'post /:id/pages/:page/regenerate/quote': {
      who: writers,
      ask: ({ subject }) => ({ path: `/designs/${subject.id}/pages/none/regenerate/quote`, body: {} }),
    },
    'post /:id/pages/:page/regenerate': {
      who: writers,
      ask: ({ subject }) => ({ path: `/designs/${subject.id}/pages/none/regenerate`, body: {} }),
    },
    'get /:id/outline': { who: members, ask: ({ subject }) => ({ path: `/designs/${subject.id}/outline` }) },
    // It has no outline, which only who may change it is told.
    'patch /:id/outline': {
      who: writers,
      ask: ({ subject }) => ({ path: `/designs/${subject.id}/outline`, body: { revision: 1 } }),
    },
    'post /:id/outline/accept': {
      who: writers,
      ask: ({ subject }) => ({ path: `/designs/${subject.id}/outline/accept`, body: {} }),
    },
    'post /:id/pages/:page/duplicate': {
      who: writers,
      ask: ({ subject }) => ({ path: `/designs/${subject.id}/pages/none/duplicate`, body: {} }),
    },
    'post /:id/pages/:page/restore': {
      who: writers,
      ask: ({ subject }) => ({ path: `/designs/${subject.id}/pages/none/restore`, body: { index: 0 } }),
    },
    'patch /:id/pages/:page': {
      who: writers,
      ask: ({ subject }) => ({ path: `/designs/${subject.id}/pages/none`, body: { index: 0 } }),
    },
    'delete /:id/pages/:page': {
      who: writers,
      ask: ({ subject }) => ({ path: `/designs/${subject.id}/pages/none` }),
    },
    'get /:id/sheets': { who: members, ask: ({ subject }) => ({ path: `/designs/${subject.id}/sheets` }) },
    'get /:id/preview': { who: members, ask: ({ subject }) => ({ path: `/designs/${subject.id}/preview` }) },
    // Holds no record; what it draws it asks for by the endpoint below.
    'get /live-preview': { who: everyone, ask: () => ({ path: '/designs/live-preview' }) },
    'post /preview': {
      who: members,
      ask: ({ subject, stage }) => ({
        path: '/designs/preview',
        body: { id: subject.id, data: sample(stage.cast.workspace) },
      }),
    },
    'post /:id/outline/accept/quote': {
      who: writers,
      ask: ({ subject }) => ({ path: `/designs/${subject.id}/outline/accept/quote`, body: {} }),
    },
    'post /:id/exports/quote': {
      who: members,
      ask: ({ subject }) => ({ path: `/designs/${subject.id}/exports/quote`, body: { format: 'pdf' } }),
    },
    'post /:id/exports': {
      who: members,
      ask: ({ subject }) => ({ path: `/designs/${subject.id}/exports`, body: { format: 'pdf' } }),
    },
  },
}
