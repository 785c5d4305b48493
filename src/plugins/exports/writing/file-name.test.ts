import { expect, test } from 'vitest'
import { attachment, fileName, storedName } from './file-name.ts'

test('a title keeps its language and loses what file systems refuse', () => {
  expect(fileName('Jahresbericht 2026: Grün & Blau?', 'pdf')).toBe('Jahresbericht 2026 Grün & Blau.pdf')
  expect(fileName('年度报告', 'pdf')).toBe('年度报告.pdf')
  expect(fileName('../../etc/passwd', 'pdf')).toBe('etc passwd.pdf')
  expect(fileName('invoice\u202Efdp.exe', 'pdf')).toBe('invoice fdp.exe.pdf')
  expect(fileName(' \u0000.. ', 'pdf')).toBe('Design.pdf')
  expect(fileName('x'.repeat(500), 'pdf')).toHaveLength(124)
})

test('a stored name is plain and holds the id', () => {
  expect(storedName('Über uns / Team', { id: '0193', extension: 'pdf' })).toBe('uber-uns-team-0193.pdf')
  expect(storedName('年度报告', { id: '0193', extension: 'pdf' })).toBe('design-0193.pdf')
})

test('a name of another script has a plain one beside it', () => {
  expect(attachment('年度.pdf')).toBe(
    `attachment; filename="design.pdf"; filename*=UTF-8''%E5%B9%B4%E5%BA%A6.pdf`,
  )
})

test('the header cannot be broken out of', () => {
  expect(attachment('Grün "x"\r\nSet-Cookie: a.pdf')).toBe(
    `attachment; filename="Grun xSet-Cookie: a.pdf"; filename*=UTF-8''Gr%C3%BCn%20%22x%22%0D%0ASet-Cookie%3A%20a.pdf`,
  )
})
