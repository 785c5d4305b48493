import type { Phrases } from './phrases.ts'

export const pt: Phrases = {
  headlines: {
    opening: ['{S}', '{S} num relance', 'O essencial: {S}'],
    why: ['Porquê começar aqui: {t}', '{T}: a razão para começar agora', '{T} em primeiro lugar'],
    audience: ['Para {a}: {t}', 'Para quem: {t}', '{T}, claro desde o primeiro minuto'],
    offer: ['No centro: {t}', 'O que esperar: {t}', '{T}, sem surpresas'],
    how: ['Como funciona: {t}', '{T}, passo a passo'],
    detail: ['{T} em pormenor', 'Mais de perto: {t}', 'Mais sobre {t}'],
    figures: ['{n}: o número a recordar', '{T} em números'],
    plan: ['Primeiro: {t}', '{T}: os próximos passos', 'O que vem a seguir: {t}'],
    risk: ['O que pode travar: {t}', '{T}: a que prestar atenção'],
    closing: ['{S}: o próximo passo', '{S}: hora de começar', 'Começar por aqui: {t}'],
  },
  texts: {
    opening: [
      'O que se quer alcançar, o que é preciso e por onde começar.',
      'O essencial em poucas palavras: {t}, e as decisões que se seguem.',
    ],
    closing: [
      'Basta uma decisão para começar. Os primeiros resultados mostrarão o que vem depois.',
      'O trabalho prévio está feito. Faltam uma data, um nome e um primeiro passo.',
    ],
  },
  asks: [
    '[{T}: o que é e para quem, em duas frases]',
    '[{T}: um exemplo da prática]',
    '[{T}: o que é preciso saber antes de decidir]',
  ],
  actions: ['Marcar uma conversa', 'Ver como funciona', 'Fazer uma pergunta', 'Entrar em contacto'],
  words: {
    figure: '[o número]',
    price: '[o preço]',
    name: '[nome]',
    date: '[data]',
    source: '[a fonte]',
    email: '[e-mail]',
    fromBrief: 'Do pedido',
    topic: 'Tema',
    aim: 'Objetivo',
    next: 'Próximo passo',
    owner: 'Responsável',
    when: 'Quando',
    value: 'Valor',
    exampleValues: 'Valores de exemplo, a substituir',
    illustration: 'Composição abstrata de formas coloridas sobre o tema: {t}',
    overview: 'Em resumo',
  },
}
