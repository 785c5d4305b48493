import { defineBlock } from '../../block/define-block.ts'

export const divider = defineBlock({
  slug: 'divider',
  leads: true,
  labels: { singular: { en: 'Divider', de: 'Trenner' }, plural: { en: 'Dividers', de: 'Trenner' } },
  fields: [
    {
      name: 'style',
      type: 'select',
      label: { en: 'Style', de: 'Art' },
      defaultValue: 'line',
      options: [
        { value: 'line', label: { en: 'Line', de: 'Linie' } },
        { value: 'bar', label: { en: 'Short bar', de: 'Kurzer Balken' } },
        { value: 'dots', label: { en: 'Dots', de: 'Punkte' } },
        { value: 'space', label: { en: 'Space', de: 'Abstand' } },
      ],
    },
    { name: 'label', type: 'text', label: { en: 'Label', de: 'Beschriftung' }, maxLength: 60 },
  ],
  guidance:
    'A pause between two parts of one page, at most once a page and never before or after a heading. `label` names what follows in one to four words; leave it empty for a quiet break. `dots` for a change of scene, `space` for air alone.',
  example: { style: 'line', label: 'After the first year' },
  css: `
.divider{border:0;margin:0;block-size:calc(var(--fs-body)*1.2);background:linear-gradient(var(--rule),var(--rule)) center/100% var(--hairline) no-repeat}
.divider-bar{background:linear-gradient(var(--accent),var(--accent)) 0 50%/3.2em calc(var(--hairline)*4) no-repeat}
[dir=rtl] .divider-bar{background-position:100% 50%}
.divider-dots{background:radial-gradient(circle closest-side,var(--accent) 92%,transparent) center/1.5em .42em repeat-x;inline-size:4.5em;margin-inline:auto}
.divider-space{background:none;block-size:calc(var(--fs-body)*2.4)}
.divider-named{display:grid;grid-template-columns:minmax(1.5em,1fr) auto minmax(1.5em,1fr);align-items:center;gap:1.1em;padding-block:.35em;font:var(--label);font-size:var(--fs-small);line-height:1.4;letter-spacing:var(--tracking-label);text-transform:var(--label-case);color:var(--muted);text-align:center;text-wrap:balance}
.divider-named::before,.divider-named::after{content:'';border-block-start:var(--hairline) solid var(--rule)}
.divider-named>span{min-inline-size:0;overflow-wrap:anywhere}
.divider-named.divider-bar,.divider-named.divider-dots,.divider-named.divider-space{background:none;inline-size:auto;block-size:auto}
.divider-named.divider-bar::before,.divider-named.divider-bar::after{border-block-start:calc(var(--hairline)*3) solid var(--accent)}
.divider-named.divider-dots::before,.divider-named.divider-dots::after{border-block-start:calc(var(--hairline)*3) dotted var(--accent)}
.divider-named.divider-space{grid-template-columns:auto;justify-content:center}
.divider-named.divider-space::before,.divider-named.divider-space::after{display:none}
`,
  Component: ({ style, label }) =>
    label.trim() === '' ? (
      <hr className={`divider divider-${style}`} />
    ) : (
      <p className={`divider-named divider-${style}`}>
        <span>{label}</span>
      </p>
    ),
  measure: ({ style, label }, { text, type, width }) =>
    label.trim() === ''
      ? type.body * (style === 'space' ? 2.4 : 1.2)
      : text(label, type.small, { width: width - type.small * 5.2, leading: 1.4 }) + type.small * 0.7,
})
