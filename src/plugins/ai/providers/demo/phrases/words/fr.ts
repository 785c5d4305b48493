import type { Words } from '../phrases.ts'

export const words: Words = {
  figure: '[un chiffre]',
  price: '[votre prix]',
  name: '[nom]',
  date: '[date]',
  source: '[votre source]',
  email: '[votre e-mail]',
  fromBrief: 'Extrait de la demande',
  topic: 'Sujet',
  aim: 'But',
  next: 'Prochaine étape',
  owner: 'Responsable',
  when: 'Quand',
  value: 'Valeur',
  exampleValues: 'Valeurs d’exemple, à remplacer par les vôtres',
  illustration: 'Composition abstraite de formes colorées sur le thème : {t}',
  overview: 'Vue d’ensemble',
}
