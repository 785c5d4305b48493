import { expect, type APIRequestContext, type APIResponse } from '@playwright/test'
import { journeyStage } from '../support/journey-stage.ts'
import { test } from './watched.ts'

/** The headers of every answer, whatever it holds. */
const everywhere = {
  'x-content-type-options': 'nosniff',
  'permissions-policy': expect.stringContaining('camera=()'),
}

const page = {
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': expect.stringContaining('no-store'),
}

const nothing = {
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
}

const answer = { ...nothing, 'cross-origin-resource-policy': 'same-origin' }

const pages: [path: string, status: number][] = [
  ['/en', 200],
  ['/de', 200],
  ['/en/templates', 200],
  ['/de/sign-in', 200],
  ['/en/sign-up', 200],
  ['/en/create', 200],
  ['/de/designs', 200],
  ['/en/designs/01a1f8f2-13f2-746d-acf1-123e3a2f63d3', 200],
  ['/en/nowhere', 404],
  ['/', 307],
  ['/foo.php', 404],
  ['/.env', 404],
  ['/admin', 200],
  ['/admin/login', 307],
  ['/admin/account', 200],
  ['/admin/collections/designs', 200],
  ['/admin/collections/projects/create', 200],
  ['/admin/collections/nowhere', 404],
]

const answers: [path: string, status: number][] = [
  ['/api/health', 200],
  ['/api/designs', 200],
  ['/api/users/me', 200],
  ['/api/nowhere', 404],
  ['/api/designs?limit=x', 400],
  ['/api/designs/01a1f8f2-13f2-746d-acf1-123e3a2f63d3/preview', 404],
  ['/api/fonts/none/none.woff2', 404],
  ['/api/users/%E0%A4%A', 400],
  ['/%E0%A4%A', 400],
  ['/icon.svg', 200],
  ['/_next/static/none.js', 404],
  ['/_next/image?url=x', 400],
]

const signIn = async (request: APIRequestContext): Promise<void> => {
  expect((await request.post('/api/users/login', { data: journeyStage().admin })).ok()).toBe(true)
}

const ask = (request: APIRequestContext, path: string): Promise<APIResponse> =>
  request.get(path, { maxRedirects: 0 })

/** The policy of a page, with its nonce taken out. */
const policyOf = (response: APIResponse): { policy: string; nonce: string } => {
  const policy = response.headers()['content-security-policy'] ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
  return { policy: policy.replaceAll(nonce, 'N'), nonce }
}

test('every page has a strict policy and a nonce of its own, on all its scripts', async ({ request }) => {
  await signIn(request)
  const nonces = new Set<string>()
  const policies = new Set<string>()
  for (const [path, status] of pages) {
    const response = await ask(request, path)
    expect({ path, status: response.status(), ...response.headers() }).toMatchObject({
      path,
      ...(status === 307 ? {} : { status }),
      ...everywhere,
      ...page,
    })
    expect(response.headers()).not.toHaveProperty('x-powered-by')
    expect(response.headers()).not.toHaveProperty('strict-transport-security')
    const { policy, nonce } = policyOf(response)
    expect(nonces, path).not.toContain(nonce)
    nonces.add(nonce)
    policies.add(policy)
    for (const [tag] of (await response.text()).matchAll(/<script\b[^>]*>/g))
      expect(tag, path).toContain(`nonce="${nonce}"`)
  }
  expect([...policies]).toEqual([
    expect.stringContaining("script-src 'nonce-N' 'strict-dynamic'; style-src 'self' 'nonce-N'"),
  ])
  for (const weak of ["script-src 'unsafe-inline'", 'unsafe-eval', ' * ', 'http: '])
    expect([...policies][0]).not.toContain(weak)
})

test('every other answer may do nothing in a browser', async ({ request }) => {
  await signIn(request)
  for (const [path, status] of answers) {
    const response = await ask(request, path)
    expect({ path, status: response.status(), ...response.headers() }).toMatchObject({
      path,
      status,
      ...everywhere,
      ...answer,
    })
  }
  const script = /\/_next\/static\/[^"]+\.js/.exec(await (await ask(request, '/en')).text())?.[0] ?? ''
  const bundle = await ask(request, script)
  expect({ status: bundle.status(), ...bundle.headers() }).toMatchObject({
    status: 200,
    ...everywhere,
    ...answer,
  })
  expect(bundle.headers()['cache-control']).toContain('immutable')
})

test('what is shown in frames says what it needs and no more', async ({ request }) => {
  await signIn(request)
  const { url } = journeyStage()
  const templates = (await (await request.get('/api/templates?limit=1')).json()) as { docs: { id: string }[] }
  const preview = await ask(request, `/api/templates/${templates.docs[0]?.id}/preview`)
  expect(preview.headers()).toMatchObject({
    ...everywhere,
    'x-frame-options': 'SAMEORIGIN',
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; img-src 'self' ${url} data:; font-src 'self' ${url} data:; sandbox; frame-ancestors 'self'; base-uri 'none'; form-action 'none'`,
  })
  const live = await ask(request, '/api/designs/live-preview')
  expect(live.headers()).toMatchObject({
    ...everywhere,
    'x-frame-options': 'SAMEORIGIN',
    'cache-control': 'private, no-store',
  })
  expect(policyOf(live).policy).toBe(
    `default-src 'none'; script-src 'nonce-N'; style-src 'unsafe-inline'; connect-src 'self'; img-src 'self' ${url} data:; font-src 'self' ${url} data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'`,
  )
  const font = /\/api\/fonts\/[^"]+\.woff2/.exec(await preview.text())?.[0] ?? ''
  const { 'cross-origin-resource-policy': _own, ...rest } = answer
  expect((await ask(request, font)).headers()).toMatchObject({
    ...everywhere,
    ...rest,
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
    'cache-control': expect.stringContaining('immutable'),
  })
})

test('a page that came by https stays there', async ({ request }) => {
  for (const path of ['/en', '/admin', '/api/health', '/icon.svg', '/%E0%A4%A']) {
    const response = await request.get(path, { maxRedirects: 0, headers: { 'x-forwarded-proto': 'https' } })
    expect(response.headers()['strict-transport-security'], path).toBe('max-age=31536000')
  }
})

test('a request cannot choose the nonce', async ({ request }) => {
  for (const path of ['/en', '/admin', '/api/health']) {
    const response = await request.get(path, {
      headers: {
        'content-security-policy': "script-src 'nonce-of-the-request'",
        'x-nonce': 'nonce-of-the-request',
        host: 'evil.example',
      },
    })
    expect(`${response.headers()['content-security-policy']}${await response.text()}`).not.toMatch(
      /nonce-of-the-request/,
    )
  }
})
