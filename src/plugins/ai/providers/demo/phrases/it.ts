import type { Phrases } from './phrases.ts'

export const it: Phrases = {
  headlines: {
    opening: ['{S}', '{S} in breve', 'L’essenziale: {S}'],
    why: ['Perché si parte da qui: {t}', '{T}: il motivo per iniziare ora', '{T} prima di tutto'],
    audience: ['Per {a}: {t}', 'Per chi: {t}', '{T}, chiaro dal primo minuto'],
    offer: ['Al centro: {t}', 'Che cosa aspettarsi: {t}', '{T}, senza sorprese'],
    how: ['Come funziona: {t}', '{T}, passo dopo passo'],
    detail: ['{T} in dettaglio', 'Più da vicino: {t}', 'Di più su {t}'],
    figures: ['{n}: il numero da ricordare', '{T} in cifre'],
    plan: ['Prima: {t}', '{T}: i prossimi passi', 'Che cosa viene dopo: {t}'],
    risk: ['Che cosa può frenare: {t}', '{T}: a che cosa fare attenzione'],
    closing: ['{S}: il prossimo passo', '{S}: è ora di iniziare', 'Iniziare da qui: {t}'],
  },
  texts: {
    opening: [
      'Che cosa si vuole ottenere, che cosa serve e da dove si comincia.',
      'L’essenziale in breve: {t}, e le decisioni che ne seguono.',
    ],
    closing: [
      'Basta una decisione per cominciare. I primi risultati mostreranno il seguito.',
      'Il lavoro preparatorio è fatto. Mancano una data, un nome e un primo passo.',
    ],
  },
  asks: [
    '[{T}: che cos’è e per chi, in due frasi]',
    '[{T}: un esempio pratico]',
    '[{T}: che cosa sapere prima di decidere]',
  ],
  actions: ['Fissare un primo incontro', 'Vedere come funziona', 'Fare una domanda', 'Scriverci'],
  words: {
    figure: '[la cifra]',
    price: '[il prezzo]',
    name: '[nome]',
    date: '[data]',
    source: '[la fonte]',
    email: '[e-mail]',
    fromBrief: 'Dalla richiesta',
    topic: 'Tema',
    aim: 'Scopo',
    next: 'Prossimo passo',
    owner: 'Responsabile',
    when: 'Quando',
    value: 'Valore',
    exampleValues: 'Valori di esempio, da sostituire',
    illustration: 'Composizione astratta di forme colorate sul tema: {t}',
    overview: 'In breve',
  },
}
