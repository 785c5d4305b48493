import type { Phrases } from './phrases.ts'

export const nl: Phrases = {
  headlines: {
    opening: [
      '{S}: wat er nu toe doet',
      '{S}, van idee tot eerste dag',
      '{S}: klein beginnen, helder blijven',
      '{S} – haalbaar en de moeite waard',
    ],
    why: ['Hier begint het: {t}', '{T}: de reden om nu te beginnen', 'Eerst {t}, dan de rest'],
    audience: ['In één oogopslag: {t}', '{T}: meteen te begrijpen', 'Gemaakt voor {a}, tot en met {t}'],
    offer: [
      'Eén belofte, goed nagekomen: {t}',
      'In het midden: {t}',
      '{T}: makkelijk te vinden, moeilijk te vergeten',
    ],
    how: [
      '{T}: klein beginnen, daarna uitbouwen',
      '{T}, één besluit tegelijk',
      'In de praktijk: {t} met drie afspraken',
    ],
    detail: [
      '{T}: het detail dat beslist',
      'Van dichtbij: {t}',
      'Drie vragen over {t}',
      '{T}: één keer goed doen en zo houden',
    ],
    figures: ['{n}: het getal om te onthouden', '{n} zegt bijna alles', '{T}: wat het oplevert, in cijfers'],
    plan: ['Wie doet wat, en wanneer', 'De volgende stappen, op volgorde', 'Een plan dat begint bij {t}'],
    risk: [
      'Het grootste risico is wachten',
      'Wat kan ophouden: {t}',
      '{T}: vroeg zeggen wat er niet bij hoort',
    ],
    closing: [
      'Besluiten, dan beginnen: {t}',
      'De volgende stap is een kleine',
      '{S}: van papier naar praktijk',
    ],
  },
  texts: {
    opening: [
      'Waar het om gaat, wat ervoor nodig is en waarmee te beginnen.',
      'Het belangrijkste eerst: {t}, en de besluiten die daaruit volgen.',
    ],
    why: [
      'Met goede bedoelingen is iedereen het snel eens; doen is moeilijker. Een duidelijk begin, {t}, maakt het volgende besluit eenvoudiger.',
      'De rest leunt op één punt: {t}. Vroeg geregeld scheelt het een ronde verbeteringen.',
      'Een eenvoudige proef: wie nieuw is, zou het na een minuut moeten kunnen uitleggen.',
    ],
    audience: [
      'De eerste indruk komt vóór het lezen. Ze moet de vraag beantwoorden waarmee iemand komt.',
      'Niet iedereen heeft evenveel detail nodig: eerst het korte antwoord, één stap daarachter de rest.',
    ],
    offer: [
      'Een aanbod is het duidelijkst als het één ding noemt. Hier: {t}; al het andere steunt dat.',
      'Precies zijn loont: wat erbij hoort, wat het kost en wat er na een ja gebeurt.',
    ],
    how: [
      'Begin op een schaal die één persoon overziet. Houd wat werkt, noteer wat niet werkt, en bouw pas daarna uit.',
      'Er wordt in korte rondes gewerkt: proberen, bekijken, aanpassen.',
      'In de praktijk zijn drie afspraken over {t} genoeg: wie ervoor zorgt, hoe vaak, en hoe anderen het merken.',
    ],
    detail: [
      'Drie dingen om over {t} vast te leggen: wat goed is, wie beslist en wat weg mag blijven.',
      'Een blik van buiten helpt: wat zou iemand bij een eerste bezoek vragen?',
      'Sommige dingen vallen vooral op als ze ontbreken: het loont ze te beschrijven met een voorbeeld van alledag.',
    ],
    figures: [
      'Een getal wekt vertrouwen als de bron erbij staat. Haken geven aan wat nog moet worden aangevuld.',
      'Om te beginnen is één maat genoeg: makkelijk te meten, moeilijk te betwisten.',
    ],
    plan: [
      'De volgorde telt meer dan het tempo. Is het eerste punt geregeld, {t}, dan kunnen de andere stappen naast elkaar lopen.',
      'Elke stap heeft iemand die ervoor instaat en een datum waarop het resultaat samen wordt bekeken.',
    ],
    risk: [
      'De kans op vertraging is hier het grootst: {t}. Een kleinere versie, vooraf afgesproken, houdt de rest in beweging.',
      'Wat er niet bij hoort, moet gezegd zijn. Een duidelijke grens beschermt wat telt.',
    ],
    closing: [
      'Eén besluit is genoeg om te beginnen. De eerste resultaten laten zien wat volgt.',
      'Het voorwerk is gedaan. Wat nog ontbreekt: een datum, een naam en een eerste stap.',
    ],
  },
  points: [
    '{T}: in één zin gezegd',
    'Eén voorbeeld uit de praktijk: {t}',
    'Eén persoon die ervoor zorgt: {t}',
    '{T}: regelen vóór de details',
    '{T}: elke maand naast het doel leggen',
    'Vastleggen wat er niet bij hoort: {t}',
  ],
  steps: [
    { title: 'Doel afspreken', text: 'Schrijf het doel in één zin op en laat alle betrokkenen die lezen.' },
    {
      title: 'Klein uitproberen',
      text: 'Probeer het met een paar mensen, voordat er tijd en geld vastliggen.',
    },
    {
      title: 'Leren van het resultaat',
      text: 'Verzamel wat werkte en wat niet; verander één ding tegelijk.',
    },
    { title: 'Uitbouwen', text: 'Geef het meer ruimte zodra de eerste resultaten standhouden.' },
    { title: 'Levend houden', text: 'Kies een vaste dag om er weer naar te kijken.' },
  ],
  callouts: [
    'Als er van deze pagina één ding blijft hangen: {t}.',
    'Nu te besluiten: {t}, en hoe het er eind van het jaar uitziet.',
    'Een eenvoudige regel: kies bij twijfel wat de volgende stap makkelijker maakt.',
  ],
  quotes: [
    'Wat eenvoudig is uit te leggen, kun je samen doen.',
    'Helderheid is meer waard dan nog een idee.',
    'Een kleine stap, gezet, is beter dan een grote, aangekondigd.',
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
