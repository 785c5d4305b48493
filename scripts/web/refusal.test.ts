import { expect, it } from 'vitest'
import { refusal } from './refusal.ts'

it.each(['/api/users/%E0%A4%A', '/%', '/en/%zz?x=1'])(
  'refuses %s with 400 in the shape of the API',
  (address) => {
    const refused = refusal(address)
    expect(refused?.status).toBe(400)
    expect(JSON.parse(refused?.body ?? '')).toMatchObject({ error: true, code: 'request.url' })
  },
)

it.each(['/', '/en/designs?x=%E0%A4%A', '/api/users/%E4%BD%A0'])('lets %s pass', (address) => {
  expect(refusal(address)).toBeUndefined()
})
