/** Documents that want more of a browser than anybody should get; by what they want. */
export const hostileDocuments: Record<string, () => string> = {
  'a million nodes': () => page('', '<b>x</b><i>y</i>'.repeat(500_000)),
  'a storm of :has': () =>
    page(
      Array.from(
        { length: 300 },
        (_, n) =>
          `body:has(b:nth-last-child(${n}n+1 of i ~ b)) b:nth-child(odd of i ~ b ~ b):has(~ i ~ b){color:red}`,
      ).join(''),
      '<b>x</b><i>y</i>'.repeat(4_000),
    ),
  'endless selectors': () =>
    page(
      `${Array.from({ length: 200_000 }, (_, n) => `.a${n} > .b ~ .c${n} *`).join(',')}{color:red}`,
      '<p class="b">x</p>'.repeat(20_000),
    ),
  'variables that double': () =>
    page(
      `:root{--v0:xxxxxxxx;${Array.from({ length: 40 }, (_, n) => `--v${n + 1}:var(--v${n}) var(--v${n})`).join(';')}}p::before{content:"" var(--v40)}`,
      '<p>x</p>',
    ),
  'nested calc': () =>
    page(`p{width:${'calc(1px + '.repeat(20_000)}1px${')'.repeat(20_000)}}`, '<p>x</p>'.repeat(1_000)),
  'counters without end': () =>
    page(
      'p{counter-increment:c}p::before{content:counters(c,".") counter(c, upper-roman)}',
      '<p>'.repeat(30_000),
    ),
  'animations of everything': () =>
    page(
      '@keyframes k{to{width:9999px;filter:blur(99px) hue-rotate(99deg)}}*{animation:k .01s infinite}',
      '<p>x</p>'.repeat(50_000),
    ),
  'nested a hundred thousand deep': () =>
    page('div{display:grid;container-type:inline-size}', '<div>'.repeat(100_000)),
  'grids within grids': () =>
    page(
      'div{display:grid;grid-template-columns:repeat(auto-fit,minmax(min-content,1fr));inline-size:fit-content}',
      `${'<div><div>x</div>'.repeat(600)}`,
    ),
  'a table without end': () =>
    page(
      'td{border:1px solid}',
      `<table>${`<tr>${'<td rowspan=9 colspan=9>x'.repeat(60)}`.repeat(3_000)}</table>`,
    ),
  'boxes of 100,000 pixels': () =>
    page(
      'div{width:100000px;height:100000px;background:conic-gradient(red,blue,red);box-shadow:0 0 5000px red}',
      '<div></div>'.repeat(20),
    ),
  'filters on filters': () =>
    page(
      'svg{width:8000px;height:8000px}',
      `<svg viewBox="0 0 8000 8000"><filter id="f">${'<feTurbulence baseFrequency=".9" numOctaves="255"/><feMorphology operator="dilate" radius="999"/><feGaussianBlur stdDeviation="999"/>'.repeat(40)}</filter>${'<rect width="8000" height="8000" filter="url(#f)"/>'.repeat(40)}</svg>`,
    ),
  'a picture that uses itself a billion times': () =>
    page(
      '',
      `<svg>${Array.from({ length: 12 }, (_, n) => `<g id="g${n + 1}">${`<use href="#g${n}"/>`.repeat(10)}</g>`).join('')}<circle id="g0" r="3"/><use href="#g12"/></svg>`,
    ),
  'a million sheets': () => page('p{break-after:page;height:900000px}', '<p>x</p>'.repeat(3_000)),
  'text without end': () =>
    page(
      'p{hyphens:auto;text-wrap:pretty;columns:7}',
      `<p>${'Donaudampfschifffahrtsgesellschaft\u00AD'.repeat(250_000)}</p>`,
    ),
}

const page = (css: string, body: string): string =>
  `<!doctype html><html lang="de"><title>t</title><style>${css}</style><body>${body}</body></html>`

export const hugeDataUri = (): string =>
  page('', `<img src="data:image/png;base64,${'A'.repeat(500_000_000)}">`)
