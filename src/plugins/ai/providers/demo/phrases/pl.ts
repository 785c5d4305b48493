import type { Phrases } from './phrases.ts'

export const pl: Phrases = {
  headlines: {
    opening: [
      '{S}: najważniejsze na początek',
      '{S} – od pomysłu do pierwszego dnia',
      '{S}: mały początek, jasny kierunek',
    ],
    why: ['Wszystko zaczyna się tutaj: {t}', '{T}: powód, by zacząć teraz'],
    audience: ['Na pierwszy rzut oka: {t}', '{T}: jasne od pierwszej minuty'],
    offer: ['Jedna obietnica: {t}', 'W centrum uwagi: {t}'],
    how: ['{T}: zacząć od małego, potem rozwijać', '{T}: jedna decyzja naraz'],
    detail: ['Z bliska: {t}', '{T}: szczegół, który decyduje', 'Trzy pytania na ten temat: {t}'],
    figures: ['{n} – liczba do zapamiętania', '{T}: efekt w liczbach'],
    plan: ['Kto, co i kiedy robi', 'Następne kroki, po kolei'],
    risk: ['Największe ryzyko to czekanie', 'Co może przeszkodzić: {t}'],
    closing: ['Następny krok jest mały', '{S}: pora zacząć', 'Zdecydować i zacząć: {t}'],
  },
  texts: {
    opening: [
      'Co chcemy osiągnąć, czego to wymaga i od czego zacząć.',
      'Najważniejsze w skrócie: {t} – i decyzje, które z tego wynikają.',
    ],
    why: [
      'Z dobrymi zamiarami łatwo się zgodzić, trudniej działać. Jasny priorytet upraszcza następną decyzję.',
      'Wiele opiera się na jednym punkcie: {t}. Ustalony wcześnie, oszczędza poprawek.',
    ],
    audience: [
      'Pierwsze wrażenie powstaje przed lekturą. Powinno odpowiadać na pytanie, z którym ktoś przychodzi.',
    ],
    offer: ['Ofertę najłatwiej zrozumieć, gdy nazywa jedną rzecz. Tutaj: {t}; reszta ją wspiera.'],
    how: [
      'Zaczynamy w skali, którą ogarnie jedna osoba. Zostaje to, co działa, i dopiero potem rozwijamy.',
      'Pracujemy w krótkich cyklach: próba, ocena, poprawka.',
    ],
    detail: [
      'Trzy rzeczy do ustalenia: co znaczy „dobrze”, kto decyduje i co można pominąć.',
      'Pomaga spojrzenie z zewnątrz: o co zapyta ktoś, kto widzi to pierwszy raz?',
    ],
    figures: ['Liczby budzą zaufanie, gdy znamy ich źródło. W nawiasach jest to, co trzeba uzupełnić.'],
    plan: [
      'Kolejność liczy się bardziej niż tempo. Po ustaleniu pierwszego punktu, {t}, reszta może biec równolegle.',
    ],
    risk: [
      'Najbardziej prawdopodobne opóźnienie: {t}. Mniejsza wersja, ustalona wcześniej, nie zatrzyma reszty.',
    ],
    closing: [
      'Do rozpoczęcia wystarczy jedna decyzja.',
      'Przygotowania są gotowe. Brakuje daty, nazwiska i pierwszego kroku.',
    ],
  },
  points: [
    '{T}: w jednym zdaniu',
    'Jeden przykład z praktyki: {t}',
    'Jedna odpowiedzialna osoba: {t}',
    '{T}: co miesiąc porównać z celem',
    'Zapisać, co do tego nie należy: {t}',
  ],
  steps: [
    { title: 'Ustalić cel', text: 'Zapisać cel jednym zdaniem i pokazać go wszystkim zainteresowanym.' },
    { title: 'Spróbować w małej skali', text: 'Sprawdzić z kilkoma osobami, zanim wydamy czas i pieniądze.' },
    { title: 'Wyciągnąć wnioski', text: 'Zebrać, co zadziałało, a co nie; zmieniać jedną rzecz naraz.' },
    { title: 'Rozwinąć', text: 'Dać więcej miejsca, gdy pierwsze wyniki się utrzymają.' },
  ],
  callouts: [
    'Jeśli z tej strony ma zostać jedno: {t}.',
    'Prosta zasada: w razie wątpliwości wybrać to, co ułatwia następny krok.',
  ],
  quotes: [
    'Co łatwo wyjaśnić, to można zrobić razem.',
    'Mały krok wykonany jest lepszy niż duży zapowiedziany.',
  ],
  actions: ['Umówić rozmowę', 'Zobaczyć, jak to działa', 'Zadać pytanie', 'Napisać do nas'],
  words: {
    figure: '[liczba]',
    price: '[cena]',
    name: '[imię]',
    date: '[data]',
    source: '[źródło]',
    email: '[e-mail]',
    fromBrief: 'Z opisu zlecenia',
    topic: 'Temat',
    aim: 'Cel',
    next: 'Następny krok',
    owner: 'Odpowiada',
    when: 'Kiedy',
    value: 'Wartość',
    exampleValues: 'Wartości przykładowe, do zastąpienia',
    illustration: 'Abstrakcyjna kompozycja barwnych kształtów na temat: {t}',
    overview: 'W skrócie',
  },
}
