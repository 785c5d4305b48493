import type { Phrases } from './phrases.ts'
import { words } from './words/es.ts'

export const es: Phrases = {
  headlines: {
    opening: [
      '{S}: lo esencial para empezar',
      '{S}, de la idea al primer día',
      '{S}: un paso posible y útil',
      '{S}: empezar pequeño, con rumbo claro',
      'Hacer sitio: {S}',
      '{S}: lo que de verdad cuenta',
    ],
    why: [
      'Todo empieza aquí: {t}',
      '{T}: la razón para actuar ahora',
      'Primero {t}, después lo demás',
      'Esperar cuesta más que empezar: {t}',
      'Sin esto no se sostiene el resto: {t}',
    ],
    audience: [
      'A primera vista: {t}',
      '{T}: claro desde el primer minuto',
      'Pensado para {a}, hasta el último detalle: {t}',
      'La gente se queda donde es fácil: {t}',
    ],
    offer: [
      'Una promesa, bien cumplida: {t}',
      'En el centro de todo: {t}',
      '{T}: fácil de encontrar, difícil de olvidar',
      '{T}, sin nada que adivinar',
    ],
    how: [
      '{T}: empezar pequeño y luego ampliar',
      '{T}, una decisión cada vez',
      '{T}: del primer hábito al método',
      'En la práctica: {t} con tres acuerdos',
    ],
    detail: [
      '{T}: el detalle que decide',
      '{T}: hacerlo bien una vez y mantenerlo',
      'Visto de cerca: {t}',
      'Tres preguntas por responder: {t}',
      '{T}, tan sencillo que se puede explicar',
    ],
    figures: [
      '{n}: la cifra que conviene recordar',
      '{n} lo dice casi todo',
      'Medir el efecto, no el movimiento: {t}',
      '{T}: lo que cambia, en cifras',
    ],
    plan: [
      'Quién hace qué, y cuándo',
      'Un plan que empieza por una cosa: {t}',
      'Los próximos pasos, en orden',
      'Primero {t}, luego lo que se apoya en ello',
    ],
    risk: [
      'El verdadero riesgo es esperar',
      'Lo que podría frenar: {t}',
      '{T}: decir pronto lo que no se hará',
      'Prever una versión más corta: {t}',
    ],
    closing: [
      'Decidir y empezar: {t}',
      'El siguiente paso es pequeño',
      '{S}: del papel a la práctica',
      '{S}: es el momento',
    ],
  },
  texts: {
    opening: [
      'Qué se quiere lograr, qué hace falta y por dónde empezar.',
      'Lo principal en pocas palabras: {t}, y las decisiones que siguen.',
      'Una visión de conjunto que se lee en cinco minutos y se aplica el mismo día.',
    ],
    why: [
      'Es fácil estar de acuerdo con las buenas intenciones; actuar cuesta más. Nombrar una prioridad, {t}, simplifica la siguiente decisión.',
      'Lo que viene después se apoya en un punto: {t}. Resuelto pronto, ahorra correcciones; si queda abierto, vuelve con cada pregunta.',
      'Hay una prueba sencilla: quien llega de nuevas debería poder explicarlo al cabo de un minuto.',
    ],
    audience: [
      'La primera impresión llega antes que la lectura. Lo que se ve ahí debe responder a la pregunta que trae cada persona.',
      'No todo el mundo necesita el mismo detalle. La respuesta breve va primero; los pormenores, un paso después.',
      'En pocos segundos debe quedar claro qué se ofrece y para quién.',
    ],
    offer: [
      'Una oferta se entiende mejor cuando nombra una sola cosa. Aquí: {t}; lo demás la acompaña.',
      'Conviene ser precisos: qué incluye, cuánto cuesta y qué ocurre después de decir que sí.',
      'Una descripción clara sustituye a una página de adjetivos: qué se recibe, cuándo y de quién.',
    ],
    how: [
      'Se empieza a una escala que una sola persona pueda seguir. Se conserva lo que funciona, se anota lo que no, y solo después se amplía.',
      'Se trabaja en ciclos cortos: probar, mirar, ajustar. Cada ciclo termina con algo que se puede enseñar.',
      'En la práctica bastan tres acuerdos sobre {t}: quién se ocupa, con qué frecuencia y cómo lo notan los demás.',
    ],
    detail: [
      'Hay cosas que se notan sobre todo cuando faltan. Por eso vale la pena describir bien este punto, {t}, con un ejemplo cotidiano.',
      'Tres cosas por fijar sobre {t}: qué se considera bueno, quién decide y qué se puede dejar fuera.',
      'Ayuda mirar desde fuera: ¿qué preguntaría quien llega por primera vez, y está ya la respuesta?',
    ],
    figures: [
      'Una cifra genera confianza cuando se nombra su fuente. Estas vienen del encargo; los corchetes señalan lo que falta por añadir.',
      'Para empezar basta una sola medida: fácil de obtener, difícil de discutir, revisada cada mes.',
      'Por sí sola, una cifra dice poco. Junto al año anterior o al objetivo, muestra si se mantiene el rumbo.',
    ],
    plan: [
      'El orden importa más que la rapidez. Resuelto este punto, {t}, los demás pasos pueden avanzar en paralelo.',
      'Cada paso tiene una persona que responde de él y una fecha para mirar juntos el resultado.',
      'Se empieza por lo que puede terminarse pronto. Un primer resultado facilita el acuerdo sobre lo demás.',
    ],
    risk: [
      'El retraso más probable está aquí: {t}. Una versión reducida, acordada de antemano, permite que lo demás avance.',
      'No todos los riesgos necesitan un plan. Este sí: una señal temprana y alguien que avise.',
      'Lo que queda fuera debe decirse. Un límite claro protege lo que importa.',
    ],
    closing: [
      'Basta una decisión para empezar. Los primeros resultados mostrarán lo siguiente.',
      'El trabajo previo está hecho. Faltan una fecha, un nombre y un primer paso.',
      'Las preguntas y objeciones son bienvenidas ahora, mientras cambiar es fácil.',
    ],
  },
  points: [
    '{T}: dicho en una frase',
    'Un ejemplo concreto: {t}',
    'Una persona responsable: {t}',
    '{T}: resolver antes que los detalles',
    '{T}: mostrar en lugar de describir',
    '{T}: comparar cada mes con el objetivo',
    'Anotar lo que no forma parte: {t}',
    'Preguntar a tres personas: {t}',
  ],
  steps: [
    {
      title: 'Acordar el objetivo',
      text: 'Escribir el objetivo en una frase y dársela a leer a todas las personas implicadas.',
    },
    {
      title: 'Probar en pequeño',
      text: 'Ensayar con pocas personas antes de comprometer tiempo y dinero.',
    },
    { title: 'Aprender', text: 'Reunir lo que funcionó y lo que no; cambiar una sola cosa cada vez.' },
    { title: 'Ampliar', text: 'Dar más espacio cuando los primeros resultados se sostengan.' },
    { title: 'Mantener', text: 'Fijar una fecha regular para revisarlo.' },
    { title: 'Compartir', text: 'Contar a cada persona, con sus palabras, qué significa para ella.' },
  ],
  callouts: [
    'Si solo se recuerda una cosa de esta página, que sea esta: {t}.',
    'Por decidir ahora: {t}, cómo debe verse a final de año.',
    'Conviene no olvidarlo: hace falta una persona, no solo un plan.',
    'Una regla sencilla: ante la duda, lo que facilite el siguiente paso.',
  ],
  quotes: [
    'Lo que se explica con sencillez se puede hacer en común.',
    'La claridad vale más que otra idea.',
    'Un paso pequeño, terminado, vale más que uno grande, anunciado.',
    'Primero {t}; lo demás encontrará su lugar.',
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
