import type { Phrases } from './phrases.ts'
import { words } from './words/es.ts'

export const es: Phrases = {
  headlines: {
    opening: ['{S}', '{S} de un vistazo', 'Lo esencial: {S}'],
    why: ['Por qué empezar aquí: {t}', '{T}: la razón para empezar ahora', '{T} primero'],
    audience: ['Para {a}: {t}', 'Para quién: {t}', '{T}, claro desde el primer minuto'],
    offer: ['En el centro: {t}', 'Lo que le espera: {t}', '{T}, sin nada que adivinar'],
    how: ['Cómo funciona: {t}', '{T}, paso a paso'],
    detail: ['{T} en detalle', 'Más de cerca: {t}', 'Más sobre {t}'],
    figures: ['{n}: la cifra para recordar', '{T} en cifras'],
    plan: ['Primero: {t}', '{T}: los próximos pasos', 'Lo que sigue: {t}'],
    risk: ['Qué podría frenar: {t}', '{T}: a qué prestar atención'],
    closing: ['{S}: el siguiente paso', '{S}: hora de empezar', 'Empezar por aquí: {t}'],
  },
  texts: {
    opening: [
      'Qué se quiere lograr, qué hace falta y por dónde empezar.',
      'Lo principal en pocas palabras: {t}, y las decisiones que siguen.',
      'Una visión de conjunto que se lee en cinco minutos y se aplica el mismo día.',
    ],
    closing: [
      'Basta una decisión para empezar. Los primeros resultados mostrarán lo siguiente.',
      'El trabajo previo está hecho. Faltan una fecha, un nombre y un primer paso.',
      'Las preguntas y objeciones son bienvenidas ahora, mientras cambiar es fácil.',
    ],
  },
  asks: [
    '[{T}: qué es y para quién, en dos frases]',
    '[{T}: un ejemplo de la práctica]',
    '[{T}: lo que conviene saber antes de decidir]',
  ],
  actions: [
    'Concertar una primera charla',
    'Ver cómo funciona',
    'Hacer una pregunta',
    'Escribirnos',
    'Dar el primer paso',
  ],
  words,
}
