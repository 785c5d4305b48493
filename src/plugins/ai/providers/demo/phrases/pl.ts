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
    closing: [
      'Do rozpoczęcia wystarczy jedna decyzja.',
      'Przygotowania są gotowe. Brakuje daty, nazwiska i pierwszego kroku.',
    ],
  },
  asks: [
    '[{T}: co to jest i dla kogo, w dwóch zdaniach]',
    '[{T}: jeden przykład z praktyki]',
    '[{T}: co trzeba wiedzieć przed decyzją]',
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
