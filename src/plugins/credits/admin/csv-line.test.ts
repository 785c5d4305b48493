import { expect, test } from 'vitest'
import { csvLine } from './csv-line.ts'

test('texts that a spreadsheet would run stay texts; numbers stay numbers', () => {
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '＝1', '\r=1', '|cmd']
  for (const text of hostile) expect(csvLine([text])).toMatch(/^"?'/)
  expect(csvLine([-5, 12, null, undefined, 'a-b', '1=1'])).toBe('-5,12,,,a-b,1=1\r\n')
})

test('quotes, commas and lines are quoted', () => {
  expect(csvLine(['say "hi"', 'a,b', 'two\nlines', 'a;b', 'plain '])).toBe(
    '"say ""hi""","a,b","two\nlines","a;b","plain "\r\n',
  )
  expect(csvLine(['=HYPERLINK("http://x","y")'])).toBe('"\'=HYPERLINK(""http://x"",""y"")"\r\n')
})
