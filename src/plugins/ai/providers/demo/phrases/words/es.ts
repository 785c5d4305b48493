import type { Words } from '../phrases.ts'

export const words: Words = {
  figure: '[su cifra]',
  price: '[su precio]',
  name: '[nombre]',
  date: '[fecha]',
  source: '[su fuente]',
  email: '[su correo]',
  fromBrief: 'Del encargo',
  topic: 'Tema',
  aim: 'Objetivo',
  next: 'Siguiente paso',
  owner: 'Responsable',
  when: 'Cuándo',
  value: 'Valor',
  exampleValues: 'Valores de ejemplo, por sustituir',
  illustration: 'Composición abstracta de formas de color sobre el tema: {t}',
  overview: 'Visión general',
}
