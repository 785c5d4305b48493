import * as vocabulary from './vocabulary.ts'

/** What a fuzzed text is like. */
export const flavours = [
  'empty',
  'word',
  'sentence',
  'paragraphs',
  'novel',
  'german',
  'ideographs',
  'arabic',
  'hebrew',
  'cyrillic',
  'emoji',
  'unbroken',
  'crowded',
  'thai',
  'hindi',
  'vietnamese',
  'marked',
  'numbers',
  'capitals',
  'mixed',
  'lines',
] as const
export type Flavour = (typeof flavours)[number]

type Dice = () => number

const { english, korean } = vocabulary

const pickFrom = (words: readonly string[], dice: Dice): string =>
  words[Math.floor(dice() * words.length)] ?? ''

const sentence = (words: readonly string[], dice: Dice, count: number): string => {
  const text = Array.from({ length: count }, () => pickFrom(words, dice)).join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

const wordsIn = (flavour: Flavour): readonly string[] => {
  const words: unknown = Reflect.get(vocabulary, flavour)
  return Array.isArray(words) ? words : english
}

const filled = (next: () => string, limit: number, between: string): string => {
  let text = next()
  for (;;) {
    const longer = `${text}${between}${next()}`
    if (longer.length > limit) return text.slice(0, limit)
    text = longer
  }
}

const listed = (words: readonly string[], dice: Dice, isNumbered: boolean): string => {
  const nests = dice() < 0.3
  const count = dice() < 0.05 ? 100 : 2 + Math.floor(dice() * 6)
  return Array.from({ length: count }, (_, index) => {
    const indent = nests ? ' '.repeat(3 * (index % 4)) : ''
    const mark = isNumbered ? `${index + 1}.` : '-'
    return `${indent}${mark} ${sentence(words, dice, 3 + Math.floor(dice() * 14))}`
  }).join('\n')
}

const spoken = (words: readonly string[], dice: Dice): string => {
  const text = sentence(words, dice, 6 + Math.floor(dice() * 18))
  const at = dice()
  if (at < 0.06) return `**${text}**`
  if (at < 0.1) return `*${text}* and \`${words[0] ?? ''}_of.code()\``
  if (at < 0.14) return `[${text}](https://example.org/${'path/'.repeat(1 + Math.floor(dice() * 20))})`
  if (at < 0.18) return `${text.slice(0, -1)}[^${sentence(words, dice, 4 + Math.floor(dice() * 20))}] [1].`
  return text
}

const table = (words: readonly string[], dice: Dice): string => {
  const row = (): string => `| ${[2, 3, 4].map((count) => sentence(words, dice, count)).join(' | ')} |`
  return [row(), '| --- | --- | --- |', row(), row()].join('\n')
}

const paragraph = (words: readonly string[], dice: Dice, index: number): string => {
  const at = dice()
  if (at < 0.15) return `## ${sentence(words, dice, 3 + Math.floor(dice() * 6)).slice(0, -1)}`
  if (at < 0.35) return listed(words, dice, index % 2 === 1)
  if (at < 0.4) return `> ${sentence(words, dice, 6 + Math.floor(dice() * 18))}`
  if (at < 0.43) return '---'
  if (at < 0.46) return table(words, dice)
  return Array.from({ length: 1 + Math.floor(dice() * 5) }, () => spoken(words, dice)).join(
    dice() < 0.1 ? '  \n' : ' ',
  )
}

const markdown = (words: readonly string[], dice: Dice, paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, index) => paragraph(words, dice, index)).join('\n\n')

/** Lines of program text: some indented deeply, some of two hundred characters. */
const program = (dice: Dice): string =>
  Array.from({ length: 2 + Math.floor(dice() * 30) }, (_, index) => {
    const at = dice()
    if (at < 0.1) return ''
    if (at < 0.2) return `const ${'veryLongName'.repeat(17)} = ${index}`
    return `${(at < 0.3 ? '\t' : '  ').repeat(index % 9)}${pickFrom(english, dice)}(${sentence(english, dice, 1 + Math.floor(dice() * 20))}) {`
  }).join('\n')

/** A text of a flavour within a limit of UTF-16 units; Markdown where `isLong`. */
export const wordsOf = (dice: Dice, flavour: Flavour, limit: number, isLong: boolean): string => {
  const words = wordsIn(flavour)
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
    case 'ideographs': {
      if (dice() < 0.3)
        return cut(filled(() => pickFrom(korean, dice), Math.min(limit, isLong ? 700 : limit), ' '))
      return cut(vocabulary.ideographs.repeat(1 + Math.floor(dice() * (isLong ? 14 : 4))))
    }
    case 'lines':
      return cut(
        isLong
          ? markdown(english, dice, 3)
          : limit >= 1_000
            ? program(dice)
            : filled(() => pickFrom(english, dice), limit, dice() < 0.5 ? '\n' : ' \n\n '),
      )
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
