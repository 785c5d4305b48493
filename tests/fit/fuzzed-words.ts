/** What a fuzzed text is like. */
export const flavours = [
  'empty',
  'word',
  'sentence',
  'paragraphs',
  'novel',
  'german',
  'cjk',
  'arabic',
  'hebrew',
  'cyrillic',
  'emoji',
  'unbroken',
  'crowded',
] as const
export type Flavour = (typeof flavours)[number]

const english =
  'the harbour ferry carries bicycles across every morning before the market opens and nobody asks why since 1987 it has run on time 14,200 riders (mostly commuters) cross weekly; costs fell 12.5% “quietly” while Wi-Fi, e-mail & QR codes arrived'.split(
    ' ',
  )
const german =
  'die Donaudampfschifffahrtsgesellschaft veröffentlichte Rechtsschutzversicherungsgesellschaften Übergangsregelung für Straßenbahnhaltestellenbeleuchtung und Geschwindigkeitsbegrenzung im Bezirk während der Nahverkehrsentwicklungsplanung'.split(
    ' ',
  )
const cjk =
  '港の渡し船は毎朝自転車を運び、市場が開く前に静かに戻ってくる。城市的电车悄然回归，乘客每天都在增加。'
const korean = '항구의 나룻배는 매일 아침 자전거를 실어 나르고 시장이 열리기 전에 조용히 돌아온다'.split(' ')
const arabic = 'تعود عبارة الميناء كل صباح قبل أن يفتح السوق أبوابه وتحمل الدراجات بهدوء في 12 دقيقة'.split(
  ' ',
)
const hebrew = 'המעבורת חוזרת בכל בוקר לפני פתיחת השוק ונושאת אופניים בשקט לאורך הנמל'.split(' ')
const cyrillic =
  'паром возвращается каждое утро до открытия рынка и перевозит велосипеды через залив высокопроизводительный'.split(
    ' ',
  )
const emoji = ['🚋', '👩‍🚀', '🏳️‍🌈', 'ferry', '🇯🇵', '👍🏽', 'tram', '🧑‍🤝‍🧑', '☕️', '1️⃣']

type Dice = () => number

const pickFrom = (words: readonly string[], dice: Dice): string =>
  words[Math.floor(dice() * words.length)] ?? ''

const sentence = (words: readonly string[], dice: Dice, count: number): string => {
  const text = Array.from({ length: count }, () => pickFrom(words, dice)).join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

const vocabulary: Partial<Record<Flavour, readonly string[]>> = {
  german,
  arabic,
  hebrew,
  cyrillic,
  emoji,
}

const filled = (next: () => string, limit: number, between: string): string => {
  let text = next()
  for (;;) {
    const longer = `${text}${between}${next()}`
    if (longer.length > limit) return text.slice(0, limit)
    text = longer
  }
}

const markdown = (words: readonly string[], dice: Dice, paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, index) => {
    const at = dice()
    if (at < 0.15) return `## ${sentence(words, dice, 3 + Math.floor(dice() * 6)).slice(0, -1)}`
    if (at < 0.35)
      return Array.from(
        { length: 2 + Math.floor(dice() * 6) },
        (__, n) =>
          `${index % 2 === 0 ? '-' : `${n + 1}.`} ${sentence(words, dice, 3 + Math.floor(dice() * 14))}`,
      ).join('\n')
    return Array.from({ length: 1 + Math.floor(dice() * 5) }, () =>
      sentence(words, dice, 6 + Math.floor(dice() * 18)),
    ).join(' ')
  }).join('\n\n')

/** A text of a flavour within a limit of UTF-16 units; Markdown where `isLong`. */
export const wordsOf = (dice: Dice, flavour: Flavour, limit: number, isLong: boolean): string => {
  const words = vocabulary[flavour] ?? english
  const cut = (text: string): string => text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')
  switch (flavour) {
    case 'empty':
    case 'word':
      return cut(pickFrom(english, dice))
    case 'unbroken':
      return cut(
        filled(
          () => pickFrom(['Xylophon', 'WWWW', 'iiii', 'https://example.org/a/', '0123456789', '日本'], dice),
          Math.min(limit, isLong ? 900 : limit),
          '',
        ),
      )
    case 'cjk': {
      if (dice() < 0.3)
        return cut(filled(() => pickFrom(korean, dice), Math.min(limit, isLong ? 700 : limit), ' '))
      return cut(cjk.repeat(isLong ? 1 + Math.floor(dice() * 14) : 1 + Math.floor(dice() * 4)))
    }
    case 'novel':
      return cut(isLong ? markdown(words, dice, 60) : filled(() => pickFrom(words, dice), limit, ' '))
    case 'sentence':
      return cut(sentence(words, dice, 4 + Math.floor(dice() * 10)))
    default:
      return cut(
        isLong
          ? markdown(words, dice, 1 + Math.floor(dice() * 7))
          : dice() < 0.5
            ? sentence(words, dice, 2 + Math.floor(dice() * 8))
            : filled(() => pickFrom(words, dice), limit, ' '),
      )
  }
}
