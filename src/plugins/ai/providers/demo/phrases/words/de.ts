import type { Words } from '../phrases.ts'

export const words: Words = {
  figure: '[Ihre Zahl]',
  price: '[Ihr Preis]',
  name: '[Name]',
  date: '[Datum]',
  source: '[Ihre Quelle]',
  email: '[Ihre E-Mail]',
  fromBrief: 'Aus dem Auftrag',
  topic: 'Thema',
  aim: 'Ziel',
  next: 'Nächster Schritt',
  owner: 'Zuständig',
  when: 'Wann',
  value: 'Wert',
  exampleValues: 'Beispielwerte, bitte durch eigene ersetzen',
  illustration: 'Abstrakte Komposition aus farbigen Formen zum Thema {t}',
  overview: 'Überblick',
}
