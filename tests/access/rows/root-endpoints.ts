import { coreDesign } from '#design/index.ts'
import { themeFonts } from '#plugins/preview/fonts/theme-fonts.ts'
import { admins, everyone, writers } from '../people.ts'
import type { EndpointRow } from '../row.ts'
import { creditEndpoints } from './credit-endpoints.ts'

/** What is expected of the endpoints that belong to no collection. */
export const rootEndpoints: Record<string, EndpointRow> = {
  'get /studio/catalog': { who: everyone, ask: () => ({ path: '/studio/catalog' }) },
  'post /slides/outline': {
    who: writers,
    ask: ({ stage }) => ({
      path: '/slides/outline',
      body: { prompt: 'A deck about a garden', workspaceId: stage.cast.workspace },
    }),
  },
  ...creditEndpoints,
  'get /fonts/:family/:file': {
    who: everyone,
    ask: () => ({ path: `/fonts/${[...themeFonts(coreDesign.themes).keys()][0]}` }),
  },
  'get /accounts/settings': { who: everyone, ask: () => ({ path: '/accounts/settings' }) },
  'get /health': { who: everyone, ask: () => ({ path: '/health' }) },
  'get /ready': { who: everyone, ask: () => ({ path: '/ready' }) },
  'get /metrics': { who: admins, ask: () => ({ path: '/metrics' }) },
  // Tells only what the asker themselves may do.
  'get /access': { who: everyone, ask: () => ({ path: '/access' }) },
}
