import type { Phrases } from './phrases.ts'

export const nl: Phrases = {
  headlines: {
    opening: ['{S}', '{S} in het kort', 'Het belangrijkste: {S}'],
    why: ['Waarom het hier begint: {t}', '{T}: de reden om nu te beginnen', '{T} eerst'],
    audience: ['Voor {a}: {t}', 'Voor wie: {t}', '{T}, duidelijk vanaf de eerste minuut'],
    offer: ['In het midden: {t}', 'Wat u kunt verwachten: {t}', '{T}, zonder raadsels'],
    how: ['Zo werkt het: {t}', '{T}, stap voor stap'],
    detail: ['{T} in detail', 'Van dichtbij: {t}', 'Meer over {t}'],
    figures: ['{n}: het getal om te onthouden', '{T} in cijfers'],
    plan: ['Eerst {t}, dan de rest', '{T}: de volgende stappen', 'Wat er nu komt: {t}'],
    risk: ['Wat kan ophouden: {t}', '{T}: waar op te letten'],
    closing: ['{S}: de volgende stap', '{S}: tijd om te beginnen', 'Beginnen met {t}'],
  },
  texts: {
    opening: [
      'Waar het om gaat, wat ervoor nodig is en waarmee te beginnen.',
      'Het belangrijkste eerst: {t}, en de besluiten die daaruit volgen.',
    ],
    closing: [
      'Eén besluit is genoeg om te beginnen. De eerste resultaten laten zien wat volgt.',
      'Het voorwerk is gedaan. Wat nog ontbreekt: een datum, een naam en een eerste stap.',
    ],
  },
  asks: [
    '[{T}: wat het is en voor wie, in twee zinnen]',
    '[{T}: een voorbeeld uit de praktijk]',
    '[{T}: wat lezers moeten weten voordat ze kiezen]',
  ],
  actions: ['Een eerste gesprek plannen', 'Zien hoe het werkt', 'Een vraag stellen', 'Contact opnemen'],
  words: {
    figure: '[uw cijfer]',
    price: '[uw prijs]',
    name: '[naam]',
    date: '[datum]',
    source: '[uw bron]',
    email: '[uw e-mail]',
    fromBrief: 'Uit de opdracht',
    topic: 'Onderwerp',
    aim: 'Doel',
    next: 'Volgende stap',
    owner: 'Verantwoordelijk',
    when: 'Wanneer',
    value: 'Waarde',
    exampleValues: 'Voorbeeldwaarden, door eigen waarden te vervangen',
    illustration: 'Abstracte compositie van gekleurde vormen bij het onderwerp {t}',
    overview: 'Overzicht',
  },
}
