import { admins, everyone, members, nobody, owners, signedIn, staff } from '../people.ts'
import type { EndpointRow, Stage } from '../row.ts'

const at =
  (path: string): EndpointRow['ask'] =>
  () => ({ path })
const ofWorkspace =
  (path: string): EndpointRow['ask'] =>
  ({ stage }) => ({ path: `${path}?workspace=${stage.cast.workspace}` })
const change = ({ cast }: Stage) => ({ workspace: cast.workspace, amount: 1, reason: 'A test' })
const forStaff = (path: string): EndpointRow => ({ who: staff, ask: at(path) })

// Without Stripe nobody is served; who may pay is shown where there is one (shop.int.test.ts).
const shop = (path: string, body?: object): EndpointRow => ({
  who: nobody,
  ask: ({ stage }) => ({ path, ...(body ? { body: { ...body, workspace: stage.cast.workspace } } : {}) }),
})
const pack = '01890000-0000-7000-8000-000000000000'

/** What is expected of the endpoints of credits. */
export const creditEndpoints: Record<string, EndpointRow> = {
  'get /credits/prices': { who: everyone, ask: at('/credits/prices') },
  'get /credits/balance': { who: members, ask: ofWorkspace('/credits/balance') },
  'get /credits/entries': { who: members, ask: ofWorkspace('/credits/entries') },
  'get /credits/usage': { who: members, ask: ofWorkspace('/credits/usage') },
  // Of a job that is not there; whose jobs people see is shown in members.int.test.ts.
  'get /credits/jobs/:id': { who: nobody, ask: at(`/credits/jobs/${pack}`) },
  'get /credits/limits': { who: [...owners, ...staff], ask: ofWorkspace('/credits/limits') },
  'put /credits/limits': {
    who: [...owners, ...admins],
    ask: ({ stage: { cast } }) => ({
      path: '/credits/limits',
      body: { workspace: cast.workspace, member: cast.accounts.viewer.id, monthly: null },
    }),
  },
  'get /credits/admin/accounts': forStaff('/credits/admin/accounts'),
  'get /credits/admin/entries': forStaff('/credits/admin/entries'),
  'get /credits/admin/entries.csv': forStaff('/credits/admin/entries.csv'),
  'get /credits/admin/reservations': forStaff('/credits/admin/reservations'),
  'get /credits/admin/checks': forStaff('/credits/admin/checks'),
  'get /credits/admin/differences': forStaff('/credits/admin/differences'),
  'get /credits/admin/overview': forStaff('/credits/admin/overview'),
  'post /credits/admin/grant': {
    who: admins,
    ask: ({ stage }) => ({ path: '/credits/admin/grant', body: change(stage) }),
  },
  'post /credits/admin/adjust': {
    who: admins,
    ask: ({ stage }) => ({ path: '/credits/admin/adjust', body: change(stage) }),
  },
  // Without Stripe there is nothing to settle by.
  'post /credits/admin/differences/settle': {
    who: nobody,
    ask: () => ({ path: '/credits/admin/differences/settle', body: { difference: '1' } }),
  },
  'get /payments/offers': shop('/payments/offers'),
  'get /payments/billing': { who: [...owners, ...staff], ask: ofWorkspace('/payments/billing') },
  'post /payments/checkout': shop('/payments/checkout', { pack }),
  'post /payments/create-intent': shop('/payments/create-intent', { pack }),
  'post /payments/portal': shop('/payments/portal', {}),
  'post /stripe/webhooks': { who: nobody, ask: () => ({ path: '/stripe/webhooks', body: {} }) },
  'post /slides/outline/quote': {
    who: signedIn,
    ask: () => ({ path: '/slides/outline/quote', body: {} }),
  },
}
