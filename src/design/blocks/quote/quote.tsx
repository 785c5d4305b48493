import { defineBlock } from '../../block/define-block.ts'

export const quote = defineBlock({
  slug: 'quote',
  labels: { singular: { en: 'Quote', de: 'Zitat' }, plural: { en: 'Quotes', de: 'Zitate' } },
  fields: [
    { name: 'text', type: 'textarea', label: { en: 'Text', de: 'Text' }, required: true, maxLength: 280 },
    { name: 'attribution', type: 'text', label: { en: 'Who said it', de: 'Von wem' }, maxLength: 80 },
    { name: 'role', type: 'text', label: { en: 'Role', de: 'Funktion' }, maxLength: 100 },
  ],
  guidance:
    'A short quotation that carries the page, without quotation marks. Never invent a person: leave `attribution` empty or write a role in brackets to be replaced.',
  example: {
    text: 'We did not build a tram. We took back a street, and the tram was how we paid for it.',
    attribution: 'Head of planning',
    role: 'City of Strasbourg',
  },
  css: `
.quote{display:flex;flex-direction:column;gap:calc(var(--gap)*.6);break-inside:avoid}
.region-aside>.b-quote{align-self:stretch}
.quote blockquote{font:var(--subheading);font-size:var(--fs-quote);line-height:1.28;letter-spacing:var(--tracking-h3);text-wrap:balance;hanging-punctuation:first last}
.quote blockquote p::before{content:open-quote;margin-inline-start:-.42em}
.quote blockquote p::after{content:close-quote}
.quote figcaption{display:flex;flex-direction:column;gap:.15em}
.quote-role{color:var(--muted)}
`,
  Component: ({ text, attribution, role }) => (
    <figure className="quote">
      <blockquote>
        <p>{text}</p>
      </blockquote>
      {(attribution || role) && (
        <figcaption className="label">
          {attribution && <span className="quote-who">{attribution}</span>}
          {role && <span className="quote-role">{role}</span>}
        </figcaption>
      )}
    </figure>
  ),
  measure: ({ text: words, attribution, role }, { text, type, gap }) => {
    const label = { leading: 1.45, face: 'label' } as const
    const by = text(attribution, type.small, label) + text(role, type.small, label)
    // What a page states is set in the display face by most themes, any other quotation in the one of subheadings.
    const said = (['display', 'subheading'] as const).map((face) =>
      text(`“${words}”`, type.quote, { leading: 1.28, face }),
    )
    return Math.max(...said) + (by > 0 ? by + gap * 0.6 + (attribution && role ? type.small * 0.15 : 0) : 0)
  },
})
