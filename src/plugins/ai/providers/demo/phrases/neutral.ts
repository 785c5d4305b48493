import type { Phrases } from './phrases.ts'

/** For languages the demo cannot write: the prompt's own words, arranged, and empty brackets where a fact is missing. */
export const neutral: Phrases = {
  headlines: {
    opening: ['{S}', '{S} – {t}'],
    why: ['{T}', '{S}: {t}'],
    audience: ['{T}', '{S} · {t}'],
    offer: ['{T}', '{S}: {t}'],
    how: ['1 – {T}', '{T} → {S}'],
    detail: ['{T}', '{T} · {S}'],
    figures: ['{n}', '{T}'],
    plan: ['{T} → {S}', '{T}'],
    risk: ['{T}?', '{S}: {t}?'],
    closing: ['{S}', '{T}'],
  },
  texts: { opening: ['{S}: {t}.'], closing: ['{S}.'] },
  asks: ['[{T}: …]'],
  actions: ['{S}'],
  words: {
    figure: '[…]',
    price: '[…]',
    name: '[…]',
    date: '[…]',
    source: '[…]',
    email: '[…]',
    fromBrief: '',
    topic: '·',
    aim: '→',
    next: '→',
    owner: '[…]',
    when: '[…]',
    value: '#',
    exampleValues: '[…]',
    illustration: '{T}',
    overview: '{S}',
  },
}
