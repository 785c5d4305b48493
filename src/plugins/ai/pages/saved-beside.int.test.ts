import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'

let platen: TestPlaten
let designer: TestUser

beforeAll(async () => {
  platen = await testPlaten()
  designer = await platen.makeUser()
})
afterAll(() => platen.close())

const ask = (method: 'GET' | 'PATCH' | 'POST', path: string, body?: unknown) =>
  platen.api(method, `/api/designs${path}`, { as: designer, ...(body === undefined ? {} : { body }) })

test('what is saved of a design while its pages are changed takes nothing of them back', async () => {
  const page = { layout: 'slides-content', blocks: [] }
  const made = await ask('POST', '?draft=true', {
    title: 'Beside',
    kind: 'slides',
    theme: 'ledger',
    pages: [page, page],
  })
  const { id, pages } = made.body.doc
  for (let round = 0; round < 8; round += 1) {
    const answers = await Promise.all([
      ask('PATCH', `/${id}?draft=true`, { title: `Title ${round}` }),
      ask('PATCH', `/${id}/pages/${pages[0].id}`, { notes: `Note ${round}` }),
      ask('PATCH', `/${id}?draft=true&autosave=true`, { language: round % 2 ? 'de' : 'fr' }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const { body } = await ask('GET', `/${id}?draft=true`)
    expect(body).toMatchObject({
      title: `Title ${round}`,
      language: round % 2 ? 'de' : 'fr',
      pages: [{ notes: `Note ${round}` }, {}],
    })
  }
})
