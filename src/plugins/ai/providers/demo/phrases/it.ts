import type { Phrases } from './phrases.ts'

export const it: Phrases = {
  headlines: {
    opening: [
      '{S}: l’essenziale per cominciare',
      '{S}, dall’idea al primo giorno',
      '{S}: partire in piccolo, con le idee chiare',
      '{S}: quello che conta davvero',
    ],
    why: ['Tutto comincia da qui: {t}', '{T}: il motivo per agire adesso', 'Prima {t}, poi il resto'],
    audience: [
      'Al primo sguardo: {t}',
      '{T}: chiaro dal primo minuto',
      'Pensato per {a}, fino al dettaglio: {t}',
    ],
    offer: [
      'Una promessa, mantenuta: {t}',
      'Al centro di tutto: {t}',
      '{T}: facile da trovare, difficile da dimenticare',
    ],
    how: [
      '{T}: cominciare in piccolo, poi crescere',
      '{T}, una decisione alla volta',
      'In pratica: {t} con tre accordi',
    ],
    detail: [
      '{T}: il dettaglio che decide',
      'Visto da vicino: {t}',
      'Tre domande da farsi: {t}',
      '{T}: fatto bene una volta, e mantenuto',
    ],
    figures: ['{n}: la cifra da ricordare', '{n} dice quasi tutto', '{T}: che cosa cambia, in cifre'],
    plan: ['Chi fa che cosa, e quando', 'I prossimi passi, in ordine', 'Prima {t}, poi ciò che ne segue'],
    risk: [
      'Il vero rischio è aspettare',
      'Che cosa potrebbe frenare: {t}',
      '{T}: dire presto che cosa non si farà',
    ],
    closing: [
      'Decidere, poi cominciare: {t}',
      'Il prossimo passo è piccolo',
      '{S}: dalla carta alla pratica',
    ],
  },
  texts: {
    opening: [
      'Che cosa si vuole ottenere, che cosa serve e da dove si comincia.',
      'L’essenziale in breve: {t}, e le decisioni che ne seguono.',
    ],
    why: [
      'È facile essere d’accordo con le buone intenzioni; agire è più difficile. Una priorità chiara, {t}, semplifica la decisione successiva.',
      'Il resto poggia su un punto: {t}. Risolto presto, evita una serie di correzioni.',
      'Una prova semplice: chi arriva per la prima volta dovrebbe saperlo spiegare dopo un minuto.',
    ],
    audience: [
      'La prima impressione viene prima della lettura. Deve rispondere alla domanda con cui si arriva.',
      'Non tutti hanno bisogno dello stesso dettaglio: prima la risposta breve, subito dopo il resto.',
    ],
    offer: [
      'Un’offerta si capisce meglio quando nomina una cosa sola. Qui: {t}; il resto la sostiene.',
      'Meglio essere precisi: che cosa è compreso, quanto costa e che cosa succede dopo il sì.',
    ],
    how: [
      'Si comincia in una misura che una persona sola può seguire. Si tiene ciò che funziona, si annota il resto, e solo dopo si cresce.',
      'Si lavora a cicli brevi: provare, guardare, correggere.',
      'In pratica bastano tre accordi su {t}: chi se ne occupa, con quale ritmo, e come se ne accorgono gli altri.',
    ],
    detail: [
      'Tre cose da stabilire su {t}: che cosa è fatto bene, chi decide, che cosa si può lasciare fuori.',
      'Aiuta uno sguardo da fuori: che cosa chiederebbe chi arriva per la prima volta?',
      'Certe cose si notano soprattutto quando mancano: vale la pena descriverle con un esempio di tutti i giorni.',
    ],
    figures: [
      'Una cifra dà fiducia quando se ne conosce la fonte. Le parentesi indicano ciò che resta da aggiungere.',
      'Per cominciare basta una sola misura: facile da rilevare, difficile da contestare.',
    ],
    plan: [
      'L’ordine conta più della velocità. Risolto il primo punto, {t}, gli altri passi possono procedere insieme.',
      'Ogni passo ha una persona che ne risponde e una data in cui si guarda insieme il risultato.',
    ],
    risk: [
      'Il ritardo più probabile è qui: {t}. Una versione ridotta, concordata prima, permette al resto di andare avanti.',
      'Ciò che resta fuori va detto. Un limite chiaro protegge ciò che conta.',
    ],
    closing: [
      'Basta una decisione per cominciare. I primi risultati mostreranno il seguito.',
      'Il lavoro preparatorio è fatto. Mancano una data, un nome e un primo passo.',
    ],
  },
  points: [
    '{T}: detto in una frase',
    'Un esempio concreto: {t}',
    'Una persona responsabile: {t}',
    '{T}: da risolvere prima dei dettagli',
    '{T}: da confrontare ogni mese con l’obiettivo',
    'Annotare che cosa non ne fa parte: {t}',
  ],
  steps: [
    { title: 'Fissare lo scopo', text: 'Scrivere lo scopo in una frase e farla leggere a chi è coinvolto.' },
    { title: 'Provare in piccolo', text: 'Provare con poche persone prima di impegnare tempo e denaro.' },
    {
      title: 'Imparare dal risultato',
      text: 'Raccogliere ciò che ha funzionato e ciò che no; cambiare una cosa alla volta.',
    },
    { title: 'Ampliare', text: 'Dare più spazio quando i primi risultati tengono.' },
    { title: 'Mantenere', text: 'Fissare una data regolare per tornarci sopra.' },
  ],
  callouts: [
    'Se di questa pagina resta una cosa sola: {t}.',
    'Da decidere adesso: {t}, e come dovrà essere a fine anno.',
    'Una regola semplice: nel dubbio, ciò che facilita il passo successivo.',
  ],
  quotes: [
    'Ciò che si spiega con semplicità si può fare insieme.',
    'La chiarezza vale più di un’altra idea.',
    'Un piccolo passo compiuto vale più di uno grande annunciato.',
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
