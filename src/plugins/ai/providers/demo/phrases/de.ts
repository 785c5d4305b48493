import type { Phrases } from './phrases.ts'
import { words } from './words/de.ts'

export const de: Phrases = {
  headlines: {
    opening: ['{S}', '{S} auf einen Blick', 'Das Wichtigste: {S}'],
    why: ['Es beginnt mit {t}', '{T}: wo es beginnt'],
    audience: ['Für {a}: {t}', 'Aus der Nähe: {t}', '{T} aus erster Hand'],
    offer: ['Im Mittelpunkt: {t}', 'Was Sie erwartet: {t}'],
    how: ['So geht es: {t}', '{T}, Schritt für Schritt'],
    detail: ['{T} im Einzelnen', 'Genauer hingesehen: {t}', 'Mehr über {t}'],
    figures: ['{n}: die Zahl, die bleibt', '{T} in Zahlen'],
    plan: ['{T}: die nächsten Schritte', 'So geht es weiter: {t}'],
    risk: ['Was {t} aufhalten könnte', '{T}: worauf zu achten ist'],
    closing: ['{S}: der nächste Schritt', '{S}: Zeit anzufangen'],
  },
  texts: {
    opening: [
      'Worum es geht, was es braucht und womit man anfängt.',
      'Das Wichtigste zuerst: {t} – und die Entscheidungen, die daraus folgen.',
      'Ein Überblick, in fünf Minuten gelesen und am selben Tag umsetzbar.',
    ],
    closing: [
      'Eine Entscheidung genügt zum Anfangen. Die ersten Ergebnisse zeigen, was als Nächstes kommt.',
      'Die Vorarbeit ist getan. Es fehlen ein Datum, ein Name und ein erster Schritt.',
      'Fragen und Einwände sind jetzt willkommen, solange sich noch leicht etwas ändern lässt.',
    ],
  },
  asks: [
    '[{T}: was es ist und für wen, in zwei Sätzen]',
    '[{T}: ein Beispiel aus der Praxis]',
    '[{T}: was man vor einer Entscheidung wissen sollte]',
  ],
  actions: [
    'Erstes Gespräch vereinbaren',
    'So funktioniert es',
    'Frage stellen',
    'Kontakt aufnehmen',
    'Jetzt anfangen',
  ],
  words,
}
