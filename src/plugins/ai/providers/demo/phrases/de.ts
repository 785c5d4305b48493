import type { Phrases } from './phrases.ts'
import { words } from './words/de.ts'

export const de: Phrases = {
  headlines: {
    opening: [
      '{S}: so geht es los',
      '{S} – was jetzt zählt',
      '{S}: klein anfangen, klar bleiben',
      '{S}, vom Gedanken zum ersten Tag',
      'Gute Gründe: {S}',
      '{S} – machbar und lohnend',
      'Platz schaffen: {S}',
    ],
    why: [
      'Warum es mit {t} beginnt',
      'Ohne {t} trägt der Rest nicht',
      '{T}: der Grund, jetzt anzufangen',
      'Aufschieben kostet mehr – gerade hier: {t}',
      '{T} zuerst, dann alles Weitere',
    ],
    audience: [
      'Für {a} gemacht – bis hin zu {t}',
      'Der erste Blick gehört diesem Punkt: {t}',
      '{T}: verständlich beim ersten Hinsehen',
      'Menschen bleiben, wo es einfach ist: {t}',
    ],
    offer: [
      'Ein Versprechen: {t}, ordentlich gemacht',
      'Im Mittelpunkt: {t}',
      '{T} – leicht zu finden, schwer zu vergessen',
      '{T}, ohne Rätselraten',
      'Was Sie bekommen: {t}',
    ],
    how: [
      '{T}: klein beginnen, dann ausbauen',
      '{T} – eine Entscheidung nach der anderen',
      'So wird daraus Gewohnheit: {t}',
      'Erst {t}, dann der Feinschliff',
      '{T} in der Praxis: drei Absprachen genügen',
    ],
    detail: [
      '{T}: das Detail, das entscheidet',
      '{T} einmal richtig machen und dabei bleiben',
      'Genauer hingesehen: {t}',
      'Drei Fragen an {t}',
      '{T} – so einfach, dass man es erklären kann',
    ],
    figures: [
      '{n}: die Zahl, die bleibt',
      '{n} sagt fast alles',
      '{T}: Wirkung messen, nicht Betriebsamkeit',
      '{T}: worauf es unter dem Strich ankommt',
      'Was zählt, wird gezählt: {t}',
    ],
    plan: [
      'Wer macht was, und bis wann',
      'Zuerst {t}, danach alles, was darauf aufbaut',
      'Ein Plan, der bei {t} anfängt',
      'Die nächsten Schritte, der Reihe nach',
    ],
    risk: [
      'Was {t} aufhalten könnte',
      'Das größte Risiko heißt Abwarten',
      '{T}: vorher sagen, was nicht dazugehört',
      'Für den Fall, dass es dauert: {t} in klein',
    ],
    closing: [
      '{T} entscheiden, dann beginnen',
      'Der nächste Schritt ist ein kleiner',
      '{S}: jetzt wird es konkret',
      'Vom Papier in die Praxis',
      'Anfangen, am besten hier: {t}',
    ],
  },
  texts: {
    opening: [
      'Worum es geht, was es braucht und womit man anfängt.',
      'Das Wichtigste zuerst: {t} – und die Entscheidungen, die daraus folgen.',
      'Ein Überblick, in fünf Minuten gelesen und am selben Tag umsetzbar.',
    ],
    why: [
      'Guten Absichten stimmt man leicht zu, das Handeln fällt schwerer. Wer {t} an den Anfang stellt, macht die nächste Entscheidung einfacher.',
      'Vieles in diesem Plan stützt sich auf einen Punkt: {t}. Früh geklärt, erspart er eine Runde Korrekturen; offengelassen, kehrt er mit jeder Frage zurück.',
      'Eine einfache Probe für {t}: Wer neu dazukommt, sollte es nach einer Minute erklären können.',
    ],
    audience: [
      'Der erste Eindruck entsteht, bevor ein Wort gelesen ist. Was dort zu sehen ist, sollte die Frage beantworten, mit der jemand gekommen ist.',
      'Nicht alle brauchen dieselbe Tiefe. Die kurze Antwort zu {t} steht vorn, die Einzelheiten folgen einen Schritt dahinter.',
      'Wer zum ersten Mal vorbeikommt, sollte in wenigen Sekunden wissen, was es hier gibt und für wen.',
    ],
    offer: [
      'Ein Angebot versteht man am schnellsten, wenn es eine Sache nennt. Hier heißt sie: {t}. Alles andere unterstützt sie.',
      'Genau sein lohnt sich: was dazugehört, was es kostet und was nach der Zusage passiert.',
      'Eine klare Beschreibung ersetzt viele Adjektive. Zu {t} gehört: was man bekommt, wann und von wem.',
    ],
    how: [
      'Am besten beginnt man in einer Größe, die eine Person überblickt. Was funktioniert, bleibt; was nicht, wird notiert; erst danach wird ausgebaut.',
      'Gearbeitet wird in kurzen Runden: ausprobieren, ansehen, anpassen. Jede Runde endet mit etwas Vorzeigbarem.',
      'In der Praxis genügen drei Absprachen zu {t}: wer sich kümmert, wie oft, und woran andere es merken.',
    ],
    detail: [
      'Manches fällt vor allem auf, wenn es fehlt. Deshalb lohnt es, {t} genau zu beschreiben, mit einem Beispiel aus dem Alltag.',
      'Drei Dinge sollten feststehen: was bei {t} als gut gilt, wer entscheidet und was wegbleiben darf.',
      'Ein Blick von außen hilft: Was würde jemand beim ersten Besuch zu {t} fragen, und steht die Antwort schon da?',
    ],
    figures: [
      'Zahlen schaffen Vertrauen, wenn ihre Quelle genannt ist. Diese stammen aus dem Auftrag; Klammern zeigen, was noch fehlt.',
      'Für den Anfang genügt ein einziges Maß: leicht zu erheben, schwer anzuzweifeln, jeden Monat angesehen.',
      'Eine Zahl allein sagt wenig. Neben dem Vorjahr oder dem Ziel zeigt sie, ob der Kurs stimmt.',
    ],
    plan: [
      'Die Reihenfolge zählt mehr als das Tempo. Ist der erste Punkt geklärt, {t}, können die übrigen Schritte nebeneinander laufen.',
      'Für jeden Schritt gibt es eine verantwortliche Person und einen Tag, an dem das Ergebnis gemeinsam angesehen wird.',
      'Angefangen wird mit dem, was bald fertig sein kann. Ein frühes Ergebnis erleichtert die Zusage zu den größeren Schritten.',
    ],
    risk: [
      'Am ehesten verzögert sich dieser Punkt: {t}. Eine kleinere Fassung, vorher vereinbart, hält alles andere in Bewegung.',
      'Ein Risiko verdient einen eigenen Plan: {t}. Dazu gehören ein frühes Anzeichen und jemand, der es ausspricht.',
      'Was nicht dazugehört, sollte ausgesprochen sein. Eine klare Grenze schützt den Teil, auf den es ankommt.',
    ],
    closing: [
      'Eine Entscheidung genügt zum Anfangen. Die ersten Ergebnisse zeigen, was als Nächstes kommt.',
      'Die Vorarbeit ist getan. Es fehlen ein Datum, ein Name und ein erster Schritt.',
      'Fragen und Einwände sind jetzt willkommen, solange sich noch leicht etwas ändern lässt.',
    ],
  },
  points: [
    '{T}: in einem Satz gesagt',
    'Ein Beispiel aus der Praxis: {t}',
    'Eine Person, die sich kümmert: {t}',
    '{T} klären, bevor es um Einzelheiten geht',
    '{T} zeigen statt beschreiben',
    '{T}: jeden Monat mit dem Ziel vergleichen',
    'Festhalten, was nicht dazugehört: {t}',
    'Drei Menschen fragen: {t}',
  ],
  steps: [
    {
      title: 'Ziel vereinbaren',
      text: 'Das Ziel in einem Satz aufschreiben und alle Beteiligten lesen lassen.',
    },
    {
      title: 'Im Kleinen testen',
      text: 'Mit wenigen Menschen ausprobieren, bevor Zeit und Geld gebunden sind.',
    },
    {
      title: 'Auswerten',
      text: 'Sammeln, was funktioniert hat und was nicht, und immer nur eines ändern.',
    },
    { title: 'Ausbauen', text: 'Mehr Raum geben, sobald die ersten Ergebnisse halten.' },
    { title: 'Lebendig halten', text: 'Einen festen Tag bestimmen, an dem wieder darauf geschaut wird.' },
    {
      title: 'Weitersagen',
      text: 'Allen Betroffenen in ihren Worten erklären, was es für sie bedeutet.',
    },
  ],
  callouts: [
    'Wenn von dieser Seite eines bleibt, dann das: {t}.',
    'Jetzt zu entscheiden: {t} – wie soll es am Jahresende aussehen?',
    'Nicht vergessen: Hinter {t} muss jemand stehen, nicht nur ein Plan.',
    'Eine einfache Regel: Im Zweifel gewinnt, was {t} leichter macht.',
  ],
  quotes: [
    'Was sich einfach erklären lässt, lässt sich gemeinsam tun.',
    'Klarheit ist mehr wert als noch eine Idee.',
    'Ein kleiner Schritt, fertig, schlägt einen großen, angekündigt.',
    'Zuerst {t}; der Rest findet seinen Platz.',
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
