import type { Pool } from './ask.ts'
import type { Dice } from './dice.ts'
import { horror, horrorText } from './horrors.ts'

const site = [
  '/',
  '/en',
  '/de',
  '/fr',
  '/en/sign-in',
  '/en/sign-up',
  '/en/create',
  '/en/designs',
  '/en/designs/:id',
  '/en/templates',
  '/de/designs/:id',
  '/en/nope',
  '/en/account',
  '/en/settings',
  '/en/workspace/members',
  '/en/forgot-password',
  '/en/reset-password?token=:x',
  '/en/verify?token=:x',
  '/favicon.ico',
  '/robots.txt',
  '/sitemap.xml',
  '/_next/image?url=:x&w=64&q=75',
  '/_next/static/:x',
  '/_next/data/:x',
  '/__nextjs_original-stack-frame',
  '/fonts/:x',
  '/en/sign-in?returnTo=:x',
  '/en/templates?kind=:x&page=:x',
]
const panel = [
  '/admin',
  '/admin/login',
  '/admin/logout',
  '/admin/account',
  '/admin/forgot',
  '/admin/reset/:x',
  '/admin/create-first-user',
  '/admin/unauthorized',
  '/admin/collections/:slug',
  '/admin/collections/:slug/create',
  '/admin/collections/:slug/:id',
  '/admin/collections/:slug/:id/versions',
  '/admin/collections/:slug/:id/versions/:x',
  '/admin/collections/:slug/:id/preview',
  '/admin/collections/:slug/:id/api',
  '/admin/collections/:slug/trash',
  '/admin/globals/:x',
  '/admin/:x',
  '/admin/collections/:slug?limit=:x&page=:x',
  '/admin/collections/:slug?where=:x',
  '/admin/collections/:slug?where[or][0][and][0][title][equals]=:x',
  '/admin/collections/:slug?sort=:x&columns=:x&search=:x',
  '/admin/collections/:slug?locale=:x',
  '/admin?locale=:x',
  '/admin/browse-by-folder/:x',
]
const odd = [
  '//',
  '///',
  '/%',
  '/%E0%A4%A',
  '/en/%E0%A4%A',
  '/admin/%E0%A4%A',
  '/%00',
  '/en/%00',
  '/admin/%00',
  '/..',
  '/../',
  '/%2e%2e/',
  '/en/%2f%2f',
  '/api/../admin',
  '/api/%2e%2e/x',
  '/api//designs',
  '//api/designs',
  '/api',
  '/api/',
  '/apix',
  '/api/designs/',
  '/api/designs//',
  '/api/%2F',
  '/api/designs%2Fx',
  '/API/designs',
  '/api/graphql',
  '/api/graphql-playground',
  '/api/nope',
  '/api/globals',
  '/api/globals/nope',
  '/api/payload-jobs/run',
  '/api/designs/%ED%A0%80',
  '/\\',
  '/api\\designs',
  '/@',
  '/;',
  '/en;x',
  '/_next',
  '/_next/',
  '//evil.example/x',
  '/.env',
  '/en/[id]',
  '/en/designs/:id/../../../',
  `/${'a/'.repeat(800)}`,
  `/${'x'.repeat(9_000)}`,
  `/en?${'x=1&'.repeat(1_500)}`,
  '/en?x=%E0%A4%A',
  '/admin?x=%',
  '/en#x',
  '/%F0%9F%92%A5',
  '/en/%c0%ae',
  '/?__proto__[x]=1',
  '/en/create?prompt=%00',
  '/en?_rsc=:x',
  '/en/designs?_rsc=1',
]

const filled = ({ dice, pool }: { dice: Dice; pool: Pool }, template: string): string =>
  template.replaceAll(/:(?:id|slug|x)\b/g, (name) => {
    if (name === ':slug' && dice.chance(0.9)) return dice.pick([...pool.keys()])
    const ids = pool.get(dice.pick(['designs', ...pool.keys()])) ?? []
    if (name === ':id' && ids.length > 0 && dice.chance(0.8)) return dice.pick(ids)
    return codedText(dice.chance(0.3) ? (JSON.stringify(horror(dice)) ?? '') : horrorText(dice)).slice(
      0,
      4_000,
    )
  })

const codedText = (text: string): string => {
  try {
    return encodeURIComponent(text)
  } catch {
    return '%ED%A0%80'
  }
}

/** An address of the site or the panel, or one nobody meant. */
export const pageAddress = (asked: { dice: Dice; pool: Pool }): string =>
  filled(asked, asked.dice.pick(asked.dice.pick([site, panel, panel, odd])))
