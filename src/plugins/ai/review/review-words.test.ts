import { expect, test } from 'vitest'
import { mend } from './testing/review-blocks.ts'

test.each([
  ['Sales grew by 34% in a year.', 'Sales grew by [34%] in a year.'],
  ['We served 34,000 guests.', 'We served [34,000] guests.'],
  ['It costs €4.50 a cup.', 'It costs [€4.50] a cup.'],
  ['Between 20 and 30% less, or 20–30%.', 'Between [20] and [30%] less, or [20–30%].'],
  ['A $12.5M market.', 'A [$12.5M] market.'],
  ['Founded in 1987 by friends.', 'Founded in [1987] by friends.'],
  ['We open on 3 March 2027 at 9:30.', 'We open on [3 March 2027] at [9:30].'],
  ['Over 15 years of practice.', 'Over [15] years of practice.'],
  [
    'Call +351 21 555 0199 or write to info@roast.example.',
    'Call [+351 21 555 0199] or write to [info@roast.example].',
  ],
  ['Dr. Helen Marsh agrees with us.', '[Dr. Helen Marsh] agrees with us.'],
  ['According to Statista, coffee wins.', 'According to [Statista], coffee wins.'],
  ['It is good, says Peter Novak.', 'It is good, says [Peter Novak].'],
  ['Bought by Bean Holding GmbH today.', 'Bought by [Bean Holding GmbH] today.'],
  ['Laut Bean Holding GmbH ist es so.', 'Laut [Bean Holding GmbH] ist es so.'],
  ['M. Dupont agrees.', '[M. Dupont] agrees.'],
])('marks what the brief does not give: %s', (text, marked) => {
  expect(mend(text).text).toBe(marked)
})

test.each([
  ['We roast 12,000 kg and save 40% of our water.'],
  ['We roast 12 thousand kilograms, twelve tonnes.'],
  ['The other 60% stays.'],
  ['Since 2019 the tasting is on 12 July 2026.'],
  ['Three reasons, in 2 steps: step 4 of phase 3.'],
  ['Open 24/7 on A4 and ISO 9001 with CO2 and B2B.'],
  ['Ana Prado runs Kaldi.'],
  ['Write to hello@kaldi.pt or see kaldi.pt.'],
  ['We are here for you [your figure].'],
  ['The 1755 earthquake shaped Lisbon.'],
  ['Our 1st tasting and the 2nd one.'],
  ['It runs on Windows 11 and 5G.'],
  ['In the 21. Jahrhundert.'],
])('leaves what the brief gives and what claims nothing: %s', (text) => {
  expect(mend(text).text).toBe(text)
})

test.each([
  ['de', 'Der Umsatz stieg um 34 % auf 1,2 Mio. €.', 'Der Umsatz stieg um [34 %] auf [1,2 Mio. €].'],
  [
    'fr',
    'Nous avons 340 clients depuis le 3 mars 2021.',
    'Nous avons [340] clients depuis le [3 mars 2021].',
  ],
  ['ja', '売上は34%増え、3万人が来店しました。', '売上は[34%]増え、[3万]人が来店しました。'],
  ['ar', 'نمت المبيعات بنسبة ٣٤٪ هذا العام.', 'نمت المبيعات بنسبة [٣٤٪] هذا العام.'],
  ['ru', 'Выручка выросла на 34 % до 2 млн руб.', 'Выручка выросла на [34 %] до [2 млн руб].'],
  ['zh', '销售额增长34%，服务了3万名顾客。', '销售额增长[34%]，服务了[3万]名顾客。'],
])('marks figures in %s', (language, text, marked) => {
  expect(mend(text, { language }).text.replace(/руб\]\.$/, 'руб].')).toBe(marked)
})

test.each([
  ['Here is the revised text:\nWater first.', 'Water first.'],
  ['Sure! Water first.', 'Water first.'],
  ['```\nWater first.\n```', 'Water first.'],
  ['Water first. I hope this helps!', 'Water first.'],
  ['As an AI language model, I cannot taste. Water first.', 'Water first.'],
  ['Natürlich, hier ist der Text:\nWater first.', 'Water first.'],
  ['<b>Water</b> first <script>alert(1)</script>.', 'Water first .'],
  ['**Water** first, *always*.', 'Water first, always.'],
  ['✅ Water first', 'Water first'],
  ['- Water first', 'Water first'],
  ['Water\u200b first\u202e, now', 'Water first, now'],
  ['Water  first', 'Water first'],
  ['Ask {{company name}} or TBD.', 'Ask [company name] or [TBD].'],
  ['She said "water first" - always...', 'She said “water first” – always…'],
  ["It's the guests' choice", 'It’s the guests’ choice'],
  ['2 * 3 < 7 and a < b', '2 * 3 < 7 and a < b'],
  ['Tom &amp; Co', 'Tom & Co'],
])('takes out what a model left: %j', (text, clean) => {
  expect(mend(text).text).toBe(clean)
})

test.each([
  ['de', 'Er sagte "Wasser zuerst" und ging.', 'Er sagte „Wasser zuerst“ und ging.'],
  ['de', 'Er sagte “Wasser zuerst” und ging.', 'Er sagte „Wasser zuerst“ und ging.'],
  ['fr', 'Il dit "eau" : oui !', 'Il dit «\u00a0eau\u00a0»\u00a0: oui\u00a0!'],
  ['ru', 'Он сказал "вода" и ушёл.', 'Он сказал «вода» и ушёл.'],
  ['ja', '彼は"水"と言った。', '彼は「水」と言った。'],
  [
    'en',
    'See https://kaldi.pt/a--b?x="1" and 13-15 there',
    'See https://kaldi.pt/a--b?x="1" and [13–15] there',
  ],
  ['pl', 'Powiedział "woda" i poszedł.', 'Powiedział „woda” i poszedł.'],
  ['he', 'ארה"ב היא מדינה', 'ארה"ב היא מדינה'],
])('sets quotation marks in %s', (language, text, set) => {
  expect(mend(text, { language }).text).toBe(set)
})

test('filler and unnamed studies are told, not changed', () => {
  expect(mend('Lorem ipsum dolor sit amet.')).toMatchObject({
    text: 'Lorem ipsum dolor sit amet.',
    codes: ['filler'],
  })
  expect(mend('Studies show that water wins.').codes).toEqual(['source'])
})
