import type { CSSProperties } from 'react'
import { defineBlock } from '../../block/define-block.ts'
import type { Measure } from '../../block/measure.ts'

/** Size of code against the body's, and of a tab in letters. */
const share = 0.84
const tab = '  '

/** The lines as they are drawn: tabs become spaces, empty lines at the end are left out. */
const linesOf = (code: string): string[] =>
  code.replaceAll('\t', tab).replace(/\r\n?/g, '\n').trimEnd().split('\n')

/** Room for the highest line number, in letters. */
const gutter = (highest: number): number => String(highest).length + 2

/** How far a line's own continuation is set in: under its first letter and two more. */
const indentOf = (line: string): number => Math.min(12, /^ */.exec(line)?.[0].length ?? 0) + 2

/** The title and the language stand beside each other, or one below the other where both have no room. */
const headHeight = (title: string, language: string, { text, lineWidth, type, width }: Measure): number => {
  if (!title && !language) return 0
  const em = type.small
  const room = { leading: 1.4, width: width - em * 2.2, face: 'label', weight: 600 } as const
  const isBeside = lineWidth(title, em, room) + lineWidth(language, em, room) + em * 1.5 <= room.width
  const rows = [text(title, em, room), text(language, em, room)].filter((height) => height > 0)
  const words = isBeside ? Math.max(...rows) : rows.reduce((sum, height) => sum + height, em * 0.1)
  return words + em * 1.35
}

export const code = defineBlock({
  slug: 'code',
  labels: { singular: { en: 'Code', de: 'Code' }, plural: { en: 'Code', de: 'Code' } },
  fields: [
    { name: 'title', type: 'text', label: { en: 'Title', de: 'Titel' }, maxLength: 120 },
    { name: 'language', type: 'text', label: { en: 'Language', de: 'Sprache' }, maxLength: 30 },
    { name: 'code', type: 'textarea', label: { en: 'Code', de: 'Code' }, required: true, maxLength: 6_000 },
    {
      name: 'lineNumbers',
      type: 'checkbox',
      label: { en: 'Line numbers', de: 'Zeilennummern' },
      defaultValue: false,
    },
  ],
  guidance:
    'Code, a command or a file exactly as it is to be typed, at most 25 lines of at most 70 characters, on slides 12. `title` is a file name or says what it does; `language` is its plain name ("TypeScript", "Shell"). `lineNumbers` only when the text refers to lines. No comments that repeat the code, no secrets: write placeholders such as YOUR_KEY.',
  example: {
    title: 'Signals that wait for the tram',
    language: 'TypeScript',
    code: [
      'type Signal = { state: "red" | "green"; since: number }',
      '',
      'export const next = (signal: Signal, tram: number, now: number): Signal => {',
      '  const isNear = tram < 180 // metres to the junction',
      '  const state = isNear ? "green" : "red"',
      '  return state === signal.state ? signal : { state, since: now }',
      '}',
    ].join('\n'),
    lineNumbers: true,
  },
  flows: 'code',
  css: `
.code{--code:calc(var(--fs-body)*${share});display:flex;flex-direction:column;border:var(--hairline) solid var(--rule);background:var(--surface);min-inline-size:0}
.code figcaption{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.1em 1.5em;padding:.65em 1.1em;border-block-end:var(--hairline) solid var(--rule);font:var(--label);font-size:var(--fs-small);line-height:1.4}
.code-title{font-weight:600;overflow-wrap:anywhere;min-inline-size:0}
.code-language{color:var(--muted)}
.code pre{margin:0;padding:calc(var(--code)*.9) calc(var(--code)*1.1);direction:ltr;text-align:left;font-family:var(--font-mono);font-size:var(--code);line-height:1.5;letter-spacing:0;font-variant-ligatures:none;tab-size:2;white-space:normal}
.code code{display:block;font:inherit}
.code-line{display:block;white-space:pre-wrap;overflow-wrap:anywhere;word-break:normal;padding-inline-start:calc((var(--in) + var(--gutter,0))*1ch);text-indent:calc(var(--in)*-1ch);min-block-size:1.5em;break-inside:avoid;position:relative}
.code-numbered{counter-reset:line var(--from,0)}
.code-numbered .code-line{counter-increment:line}
.code-numbered .code-line::before{content:counter(line);position:absolute;inset-inline-start:0;inline-size:calc((var(--gutter) - 2)*1ch);text-align:end;text-indent:0;color:var(--muted);font-variant-numeric:tabular-nums}
`,
  Component: ({ title, language, code: text, lineNumbers, render }) => {
    const lines = linesOf(text)
    const style = {
      ...(lineNumbers && { '--gutter': gutter(render.from + lines.length), '--from': render.from }),
    } as CSSProperties // custom properties are not in React's type
    const continued = render.continued ? ` (${render.words.continued})` : ''
    return (
      <figure className={lineNumbers ? 'code code-numbered' : 'code'} style={style} dir="ltr">
        {(title || language) && (
          <figcaption>
            {title && (
              <bdi className="code-title">
                {title}
                {continued}
              </bdi>
            )}
            {language && <span className="code-language">{language}</span>}
          </figcaption>
        )}
        <pre>
          <code>
            {lines.map((line, index) => (
              <span className="code-line" style={{ '--in': indentOf(line) } as CSSProperties} key={index}>
                {line}
                {'\n'}
              </span>
            ))}
          </code>
        </pre>
      </figure>
    )
  },
  measure: ({ title, language, code: words, lineNumbers }, measure) => {
    const { text, type, width } = measure
    const size = type.body * share
    const lines = linesOf(words)
    const room = width - size * 2.2 - (lineNumbers ? gutter(lines.length) * size * 0.61 : 0)
    const heights = lines.map((line) =>
      Math.max(
        size * 1.5,
        // Continuations are set in, so each line but the first has less room.
        text(line, size, { width: room - indentOf(line) * size * 0.61, leading: 1.5, face: 'mono' }),
      ),
    )
    return (
      heights.reduce((sum, height) => sum + height, 0) + size * 1.9 + headHeight(title, language, measure)
    )
  },
})
