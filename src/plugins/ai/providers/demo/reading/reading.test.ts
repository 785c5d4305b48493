import { expect, test } from 'vitest'
import { detectLanguage } from './detect-language.ts'
import { readDates } from './read-dates.ts'
import { parseNumber, readFigures } from './read-figures.ts'
import { readPrompt } from './read-prompt.ts'

test.each([
  ['A website for a dog groomer', 'en'],
  ['urban gardening', 'en'],
  ['Ein Plakat für das Sommerfest', 'de'],
  ['Une affiche pour la fête du village', 'fr'],
  ['Un cartel para la fiesta del pueblo', 'es'],
  ['東京の喫茶店', 'ja'],
  ['上海的咖啡馆', 'zh'],
  ['مقهى في القاهرة', 'ar'],
  ['Кафе в Казани', 'ru'],
  ['서울의 서점', 'ko'],
  ['Een poster voor het dorpsfeest van onze club', 'nl'],
])('%s is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})

test.each([
  ['1,200', 1200],
  ['1.200', 1200],
  ['1 200', 1200],
  ['4.50', 4.5],
  ['4,5', 4.5],
  ['1.234.567', 1234567],
  ['12,345.67', 12345.67],
  ['0.125', 0.125],
])('%s is %d', (text, value) => {
  expect(parseNumber(text)).toBe(value)
})

test('figures keep their wording, unit and what they count; dates are no figures', () => {
  const text =
    'We cut water use by 40% and roast 12,000 kg a year since 2019. A cup costs €4.50. Open 12 July 2026, from 9:30.\n1. First'
  expect(readFigures(text).map(({ text: figure, unit }) => [figure, unit])).toEqual([
    ['40%', '%'],
    ['12,000 kg', 'kg'],
    ['€4.50', '€'],
  ])
  expect(readDates(text)).toEqual(['2019', '12 July 2026', '9:30'])
})

test.each([
  [
    'Create a pitch deck for a solar-powered coffee roastery in Lisbon. We roast.',
    'Solar-powered coffee roastery in Lisbon',
  ],
  ['Please make me a one-page website about urban beekeeping, with prices', 'Urban beekeeping'],
  ['Ein Plakat für das Sommerfest am 12. Juli im Stadtpark', 'Sommerfest am 12. Juli im Stadtpark'],
  ['Erstelle eine Präsentation über einen kleinen Buchladen in Hamburg', 'Buchladen in Hamburg'],
  ['Crée un site web pour une boulangerie artisanale à Lyon', 'Boulangerie artisanale à Lyon'],
  ['A website for a dog groomer called "Paws & Bubbles"', 'Paws & Bubbles'],
  ['urban gardening', 'Urban gardening'],
])('the subject of "%s"', (prompt, subject) => {
  expect(readPrompt(prompt).subject).toBe(subject)
})

test('lists become topics', () => {
  const { topics } = readPrompt(
    'A report on our allotments. Cover soil, water, the seed bank and volunteers.',
  )
  expect(topics).toEqual(['soil', 'water', 'seed bank', 'volunteers'])
  const bullets = readPrompt('A menu\n- Soups: hot and cold\n- Bread\n- Cakes')
  expect(bullets.topics).toEqual(['Soups', 'Bread', 'Cakes'])
})

test('odd prompts are read without failing', () => {
  for (const prompt of [
    '???',
    '😀😀😀',
    '1234',
    'a b',
    '.'.repeat(8000),
    'Ω≈ç√∫',
    'Create a website',
    '- - -',
    'x'.repeat(8000),
  ]) {
    const { subject, topics } = readPrompt(prompt)
    expect(subject.length).toBeGreaterThan(0)
    expect(subject.length).toBeLessThanOrEqual(80)
    expect(topics.length).toBeGreaterThan(0)
  }
})
