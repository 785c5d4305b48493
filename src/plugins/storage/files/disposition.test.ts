import { expect, test } from 'vitest'
import { disposition } from './disposition.ts'

test('a name of another script has a plain one beside it', () => {
  expect(disposition('attachment', '年度.pdf')).toBe(
    `attachment; filename="design.pdf"; filename*=UTF-8''%E5%B9%B4%E5%BA%A6.pdf`,
  )
})

test('the header cannot be broken out of', () => {
  expect(disposition('attachment', 'Grün "x"\r\nSet-Cookie: a.pdf')).toBe(
    `attachment; filename="Grun xSet-Cookie: a.pdf"; filename*=UTF-8''Gr%C3%BCn%20%22x%22%0D%0ASet-Cookie%3A%20a.pdf`,
  )
})
