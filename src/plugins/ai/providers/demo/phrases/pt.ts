import type { Phrases } from './phrases.ts'

export const pt: Phrases = {
  headlines: {
    opening: [
      '{S}: o essencial para começar',
      '{S}, da ideia ao primeiro dia',
      '{S}: começar pequeno, com rumo claro',
      '{S}: o que realmente conta',
    ],
    why: ['Tudo começa aqui: {t}', '{T}: a razão para agir agora', 'Primeiro {t}, depois o resto'],
    audience: [
      'À primeira vista: {t}',
      '{T}: claro desde o primeiro minuto',
      'Pensado para {a}, até ao detalhe: {t}',
    ],
    offer: [
      'Uma promessa, bem cumprida: {t}',
      'No centro de tudo: {t}',
      '{T}: fácil de encontrar, difícil de esquecer',
    ],
    how: [
      '{T}: começar pequeno e depois ampliar',
      '{T}, uma decisão de cada vez',
      'Na prática: {t} com três acordos',
    ],
    detail: [
      '{T}: o detalhe que decide',
      'Visto de perto: {t}',
      'Três perguntas a responder: {t}',
      '{T}: bem feito uma vez, e mantido',
    ],
    figures: ['{n}: o número a reter', '{n} diz quase tudo', '{T}: o que muda, em números'],
    plan: [
      'Quem faz o quê, e quando',
      'Os próximos passos, por ordem',
      'Primeiro {t}, depois o que daí resulta',
    ],
    risk: ['O verdadeiro risco é esperar', 'O que pode travar: {t}', '{T}: dizer cedo o que não se fará'],
    closing: ['Decidir e começar: {t}', 'O próximo passo é pequeno', '{S}: do papel à prática'],
  },
  texts: {
    opening: [
      'O que se quer alcançar, o que é preciso e por onde começar.',
      'O essencial em poucas palavras: {t}, e as decisões que se seguem.',
    ],
    why: [
      'É fácil concordar com boas intenções; agir custa mais. Uma prioridade clara, {t}, simplifica a decisão seguinte.',
      'O resto apoia-se num ponto: {t}. Resolvido cedo, evita uma série de correções.',
      'Um teste simples: quem chega pela primeira vez deve conseguir explicá-lo ao fim de um minuto.',
    ],
    audience: [
      'A primeira impressão vem antes da leitura. Deve responder à pergunta que cada pessoa traz.',
      'Nem todos precisam do mesmo detalhe: primeiro a resposta curta, logo a seguir o resto.',
    ],
    offer: [
      'Uma oferta entende-se melhor quando nomeia uma só coisa. Aqui: {t}; o resto apoia-a.',
      'Vale a pena ser preciso: o que inclui, quanto custa e o que acontece depois do sim.',
    ],
    how: [
      'Começa-se numa escala que uma só pessoa consegue acompanhar. Guarda-se o que funciona, anota-se o resto, e só depois se amplia.',
      'Trabalha-se em ciclos curtos: experimentar, olhar, ajustar.',
      'Na prática bastam três acordos sobre {t}: quem se ocupa, com que ritmo, e como os outros dão por isso.',
    ],
    detail: [
      'Três coisas a fixar sobre {t}: o que é bem feito, quem decide, o que pode ficar de fora.',
      'Ajuda olhar de fora: o que perguntaria quem chega pela primeira vez?',
      'Há coisas que se notam sobretudo quando faltam: vale a pena descrevê-las com um exemplo do dia a dia.',
    ],
    figures: [
      'Um número dá confiança quando se conhece a fonte. Os parênteses retos indicam o que falta acrescentar.',
      'Para começar basta uma só medida: fácil de recolher, difícil de contestar.',
    ],
    plan: [
      'A ordem conta mais do que a pressa. Resolvido o primeiro ponto, {t}, os outros passos podem avançar em paralelo.',
      'Cada passo tem uma pessoa responsável e uma data para olhar em conjunto para o resultado.',
    ],
    risk: [
      'O atraso mais provável está aqui: {t}. Uma versão reduzida, combinada antes, deixa o resto avançar.',
      'O que fica de fora deve ser dito. Um limite claro protege o que importa.',
    ],
    closing: [
      'Basta uma decisão para começar. Os primeiros resultados mostrarão o que vem depois.',
      'O trabalho prévio está feito. Faltam uma data, um nome e um primeiro passo.',
    ],
  },
  points: [
    '{T}: dito numa frase',
    'Um exemplo concreto: {t}',
    'Uma pessoa responsável: {t}',
    '{T}: a resolver antes dos detalhes',
    '{T}: a comparar todos os meses com o objetivo',
    'Anotar o que não faz parte: {t}',
  ],
  steps: [
    { title: 'Definir o objetivo', text: 'Escrever o objetivo numa frase e dá-la a ler a quem participa.' },
    {
      title: 'Experimentar em pequeno',
      text: 'Testar com poucas pessoas antes de comprometer tempo e dinheiro.',
    },
    {
      title: 'Aprender com o resultado',
      text: 'Reunir o que funcionou e o que não funcionou; mudar uma coisa de cada vez.',
    },
    { title: 'Ampliar', text: 'Dar mais espaço quando os primeiros resultados se confirmam.' },
    { title: 'Manter', text: 'Marcar uma data regular para voltar ao assunto.' },
  ],
  callouts: [
    'Se desta página ficar uma só coisa, que seja esta: {t}.',
    'A decidir agora: {t}, e como deve estar no fim do ano.',
    'Uma regra simples: na dúvida, o que facilita o passo seguinte.',
  ],
  quotes: [
    'O que se explica com simplicidade pode fazer-se em conjunto.',
    'A clareza vale mais do que outra ideia.',
    'Um pequeno passo dado vale mais do que um grande anunciado.',
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
