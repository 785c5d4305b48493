import { expect, test } from 'vitest'
import { readFigures } from './read-figures.ts'
import { readPrompt } from './read-prompt.ts'

const shop =
  'A website for Spoke & Chain, a bike repair shop. Prices: puncture repair £12, full service £75. Opening hours: Tuesday to Friday 9:00–18:00, Saturday 10:00–16:00. 14 Gloucester Road, hello@spoke.example, 0117 496 0123.'

test('parts the person named keep their entries with prices and hours', () => {
  const { sections, topics } = readPrompt(shop)
  expect(topics.slice(0, 2)).toEqual(['Prices', 'Opening hours'])
  expect(sections.map(({ entries }) => entries.map(({ name, value }) => [name, value]))).toEqual([
    [
      ['puncture repair', '£12'],
      ['full service', '£75'],
    ],
    [
      ['Tuesday to Friday', '9:00–18:00'],
      ['Saturday', '10:00–16:00'],
    ],
  ])
})

test('where to reach somebody is neither a figure nor a sentence', () => {
  const { contacts, figures, sentences } = readPrompt(shop)
  expect(contacts).toMatchObject({ email: 'hello@spoke.example', phone: '0117 496 0123' })
  expect(figures).toEqual([])
  expect(sentences).toEqual([])
})

test('an occasion is told by what, when and where', () => {
  const { occasion } = readPrompt(
    'Poster for a jazz evening on 14 November 2026, 20:00 at the Old Mill in Freiburg. Tickets €18.',
  )
  expect(occasion).toEqual({
    title: 'Jazz evening',
    when: '14 November 2026 · 20:00',
    where: 'At the Old Mill in Freiburg',
  })
})

test.each([
  ['重さは1.8kg、価格は38,000円', ['1.8kg', '38,000円'], ['重さ', '価格']],
  ['revenue 4.2m up 12 %, EMEA 1.9m', ['4.2m', '12 %', '1.9m'], ['revenue', 'revenue, up', 'EMEA']],
  [
    'rental income of €3.8 million (up 4.2 %)',
    ['€3.8 million', '4.2 %'],
    ['rental income', 'rental income, up'],
  ],
  ['A 12-page report for 8th grade', [], []],
])('the figures of "%s"', (text, figures, labels) => {
  expect(readFigures(text).map((figure) => figure.text)).toEqual(figures)
  expect(readFigures(text).map(({ label }) => label)).toEqual(labels)
})

test('what directs the design is no fact of it', () => {
  const { facts, form } = readPrompt(
    'An annual report of the cooperative Lindenhof: vacancy 0.7 %. Topics: the year, outlook 2027, energy.',
  )
  expect(facts).toEqual(['Vacancy 0.7 %'])
  expect(form).toBe('annual report')
})
