import { expect, test } from 'vitest'
import { factsOf } from './facts/facts-of.ts'
import { mend } from './testing/review-blocks.ts'

const staysAsItIs = (language: string, prompt: string, text: string): void => {
  expect(mend(text, { language, brief: { prompt } }).text).toBe(text)
}

test.each([
  ['en', 'We are fourteen people', 'We are 14 people.'],
  [
    'en',
    'We have twenty-five people and a budget of two hundred thousand euros',
    'All 25 of us, with €200,000.',
  ],
  ['en', 'We run a dozen bakeries', 'We have 12 bakeries.'],
  ['de', 'zwanzig Leute und 3,5 Mio. Euro', '20 Leute und 3.500.000 €.'],
  ['zh', '销售额三百万元', '销售额为300万元。'],
  ['ja', '売上は1億2000万円', '売上は12,000万円です。'],
  ['en', 'on 12 July 2026', 'Join us on July 12, 2026, or 2026-07-12.'],
  ['de', 'am 12. Juli 2026 um 18 Uhr', 'Am 12.07.2026 um 18:00 Uhr geht es los.'],
  ['de', 'am 12.7.2026', 'Am 12. Juli 2026 treffen wir uns.'],
  ['en', 'at 6pm', 'We start at 18:00.'],
  ['en', 'at 18:30', 'We start at 6:30 pm.'],
])('knows a number in another notation, in %s: %s', staysAsItIs)

test.each([
  ['de', 'Holzbau Meier GmbH', 'Bei Holzbau Meier ist alles gut, sagt Herr Meier.'],
  [
    'ru',
    'Пекарня Ивана Петрова и Анны Ким',
    'Иван Петров говорит: хлеб. По словам Петрова и Анны. Анна Ким рада.',
  ],
  ['pl', 'Piekarnia Jana Kowalskiego', 'Jan Kowalski mówi, że tak. Według Kowalskiego tak.'],
  ['en', 'Ana Prado runs it', 'Ms Prado agrees; Dr. Ana Prado’s words.'],
  ['de', 'Die Gärtnerei von Anna Müller', 'Anna Müllers Gärtnerei, laut Anna Müller.'],
  ['en', 'Call +49 30 1234567', 'Call +49 (0)30 123 45 67.'],
])('knows a name or number however it is inflected, in %s: %s', staysAsItIs)

test.each([
  ['en', 'A nurse is there 24 hours a day, 7 days a week, 365 days a year, with a 360-degree view.'],
  ['en', 'Web 3.0 on MP3 with HTML5, COVID-19 and B2B.'],
  ['en', 'A List<String> is no HTML; neither is <name>, nor 5 < 6.'],
  ['en', 'The rule x*y*z holds.'],
  ['en', 'Read on at http://a.example/b--c?d=1-2...'],
  ['fa', 'می‌خواهم کتاب‌ها را ببینم.'],
  ['en', 'A family 👨‍👩‍👧 with a flag 🇩🇪.'],
])('leaves correct texts as they are, in %s: %s', (language, text) => {
  expect(
    mend(text, { language, brief: { prompt: 'x', ...(text.includes('http') ? { prompt: text } : {}) } }).text,
  ).toBe(text)
})

test('still marks people who only share a first name with one of the brief', () => {
  expect(mend('Dr. Helen Prado agrees.').text).toBe('[Dr. Helen Prado] agrees.')
  expect(mend('Peter Novak said: Herr Novak.', {}).text).toBe('[Peter Novak] said: [Herr Novak].')
})

test('a page that is written again keeps what it states, but not its placeholders', () => {
  const before = {
    layout: 'document-article',
    blocks: [
      { blockType: 'callout', tone: 'note', text: 'We sold 34,000 loaves to [71] shops.' },
      { blockType: 'chart', title: 'Loaves', points: [{ label: 'May', value: 815 }], source: 'Placeholder' },
    ],
  }
  const stated = factsOf(before, 'en')
  const { text } = mend('34,000 loaves for 71 shops and 815 cafés.', {
    brief: { prompt: 'A bakery', stated },
  })
  expect(text).toBe('34,000 loaves for [71] shops and [815] cafés.')
})
