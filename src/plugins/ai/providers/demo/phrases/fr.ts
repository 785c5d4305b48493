import type { Phrases } from './phrases.ts'
import { words } from './words/fr.ts'

export const fr: Phrases = {
  headlines: {
    opening: ['{S}', '{S} en un coup d’œil', 'L’essentiel : {S}'],
    why: ['Pourquoi commencer ici : {t}', '{T} : la raison d’agir maintenant', '{T} d’abord'],
    audience: ['Pour {a} : {t}', 'Pour qui : {t}', '{T}, clair dès la première minute'],
    offer: ['Au centre : {t}', 'Ce qui vous attend : {t}', '{T}, sans rien à deviner'],
    how: ['Comment ça marche : {t}', '{T}, pas à pas'],
    detail: ['{T} en détail', 'De plus près : {t}', 'En savoir plus : {t}'],
    figures: ['{n} : le chiffre à retenir', '{T} en chiffres'],
    plan: ['D’abord : {t}', '{T} : les prochaines étapes', 'La suite : {t}'],
    risk: ['Ce qui pourrait freiner : {t}', '{T} : les points d’attention'],
    closing: ['{S} : la prochaine étape', '{S} : le moment de commencer', 'Commencer par ici : {t}'],
  },
  texts: {
    opening: [
      'Ce qu’il s’agit d’atteindre, ce qu’il faut pour cela, et par où commencer.',
      'L’essentiel en un mot : {t}, et les décisions qui en découlent.',
      'Une vue d’ensemble à lire en cinq minutes et à mettre en œuvre le jour même.',
    ],
    closing: [
      'Une décision suffit pour commencer. Les premiers résultats montreront la suite.',
      'Le travail préparatoire est fait. Il manque une date, un nom et un premier pas.',
      'Questions et objections sont les bienvenues maintenant, tant que tout se change facilement.',
    ],
  },
  asks: [
    '[{T} : de quoi il s’agit et pour qui, en deux phrases]',
    '[{T} : un exemple concret]',
    '[{T} : ce qu’il faut savoir avant de décider]',
  ],
  actions: [
    'Prévoir un premier échange',
    'Voir comment ça marche',
    'Poser une question',
    'Nous écrire',
    'Faire le premier pas',
  ],
  words,
}
