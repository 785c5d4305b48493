import type { Words } from '../phrases.ts'

export const words: Words = {
  figure: '[your figure]',
  price: '[your price]',
  name: '[name]',
  date: '[date]',
  source: '[your source]',
  email: '[your e-mail]',
  fromBrief: 'From the brief',
  topic: 'Topic',
  aim: 'Aim',
  next: 'Next step',
  owner: 'Responsible',
  when: 'When',
  value: 'Value',
  exampleValues: 'Example values, to be replaced with yours',
  illustration: 'Abstract composition of coloured shapes on the theme of {t}',
  overview: 'Overview',
}
