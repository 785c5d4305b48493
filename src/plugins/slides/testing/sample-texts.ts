import type { SceneObject } from '../scene/scene.ts'
import type { ListMark } from '../scene/text.ts'
import { emu } from '../scene/box.ts'
import { at, heading, ink, mono, paragraph, run, slot, textAt, titleOf } from './sample-looks.ts'

const features = paragraph([
  run('Plain, '),
  run('bold, ', { weight: 700 }),
  run('italic, ', { italic: true }),
  run('underlined, ', { underline: true }),
  run('struck, ', { strike: true }),
  run('x'),
  run('2', { baseline: 'super' }),
  run(' and H'),
  run('2', { baseline: 'sub' }),
  run('O, '),
  run('wide ', { tracking: 300 }),
  run('capitals ', { caps: true, weight: 600 }),
  run('code <b>&amp;</b>', { face: mono, colour: { hex: '6a4c93', opacity: 0.8 } }),
  run('', { isBreak: true }),
  run('an address', {
    link: { to: 'address', url: 'https://example.org/a b?q=1&r="2"&s={100%}' },
    colour: slot('accent1'),
  }),
  run(' and '),
  run('a slide', { link: { to: 'sheet', number: 1 } }),
  run(' and '),
  run('nothing', { link: { to: 'sheet', number: 99 } }),
  run(', '),
  run('never this', { link: { to: 'address', url: 'javascript:alert(1)' } }),
  run('.'),
])

/** Runs with every feature there is, in boxes with a ground and an edge. */
export const richTexts: readonly SceneObject[] = [
  titleOf('Words & "quotes" <b>not bold</b>'),
  textAt(
    'rich',
    at(80, 180, 560, 360),
    [features, paragraph('', { runs: [] }), paragraph('After an empty one.')],
    {
      placeholder: { role: 'body', index: 1 },
    },
  ),
  textAt('boxed', at(680, 180, 520, 120), [paragraph('On a ground with an edge', { align: 'center' })], {
    fill: { is: 'solid', colour: slot('lt2') },
    line: { colour: slot('accent2'), width: emu(2), dash: 'dash' },
    radius: emu(16),
    anchor: 'middle',
    insets: { top: emu(8), end: emu(16), bottom: emu(8), start: emu(24) },
  }),
  textAt(
    'single',
    at(680, 330, 300, 40),
    [paragraph([run('A label on one line', { size: 1200, face: heading })], { align: 'end', leading: 1600 })],
    { wraps: false },
  ),
  textAt('turned', at(680, 400, 300, 60), [paragraph('Turned', { align: 'justify' })], { rotation: -8.5 }),
  textAt('entry', at(680, 540, 300, 30), [
    paragraph([
      run('An entry ', { link: { to: 'sheet', number: 3 } }),
      run('3', { link: { to: 'sheet', number: 3 } }),
    ]),
  ]),
  textAt('lined', at(680, 580, 300, 30), [
    paragraph([run('A line below', { link: { to: 'sheet', number: 3 }, underline: true })]),
  ]),
  textAt('control', at(680, 480, 500, 60), [
    paragraph('Control \u0000\u0007\u001b and half \ud83d here, whole 😀 there, \ufffe out.\nA line feed.'),
  ]),
]

const bullet: ListMark = { is: 'bullet', character: '•', colour: slot('accent1') }
const dash: ListMark = { is: 'bullet', character: '–' }
const indent = (level: number) => ({ text: emu(24 * (level + 1)), mark: emu(24 * level) })

/** Bullets and numbers on several levels. */
export const lists: readonly SceneObject[] = [
  titleOf('Lists'),
  textAt(
    'bullets',
    at(80, 180, 540, 420),
    [
      paragraph('First point', { mark: bullet, indent: indent(0) }),
      paragraph('Below it', { mark: dash, indent: indent(1), level: 1 }),
      paragraph('Deeper still', { mark: { is: 'bullet', character: '▪' }, indent: indent(2), level: 2 }),
      paragraph('Second point, which is long enough to be broken into more lines than a single one', {
        mark: bullet,
        indent: indent(0),
      }),
    ],
    { placeholder: { role: 'body', index: 1 } },
  ),
  textAt(
    'numbers',
    at(660, 180, 540, 420),
    (['decimal', 'lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman'] as const).map((style, index) =>
      paragraph(`As ${style}`, {
        mark: { is: 'number', style, start: index + 1, ...(index === 0 && { colour: slot('accent2') }) },
        indent: indent(0),
      }),
    ),
    { placeholder: { role: 'body', index: 2 } },
  ),
]

/** Words that run from right to left, and East Asian ones. */
export const scripts: readonly SceneObject[] = [
  titleOf('لغات', { language: 'ar' }),
  textAt(
    'arabic',
    at(80, 180, 540, 200),
    [
      paragraph([run('نص عربي مع ', { language: 'ar' }), run('English', { language: 'en-GB' })], {
        direction: 'rtl',
      }),
      paragraph([run('نقطة أولى', { language: 'ar' })], {
        direction: 'rtl',
        mark: bullet,
        indent: indent(0),
      }),
      paragraph([run('في النهاية', { language: 'ar' })], { direction: 'rtl', align: 'end' }),
    ],
    { insets: { top: 0, end: 0, bottom: 0, start: emu(20) } },
  ),
  textAt('asian', at(660, 180, 540, 200), [
    paragraph([run('日本語の文章です。', { language: 'ja' }), run(' 中文。', { language: 'zh-Hant' })]),
    paragraph([run('한국어 문장입니다.', { language: 'ko', colour: ink })]),
  ]),
]
