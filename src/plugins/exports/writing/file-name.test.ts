import { expect, test } from 'vitest'
import { fileName, storedName } from './file-name.ts'

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
