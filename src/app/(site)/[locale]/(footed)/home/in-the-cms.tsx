import { useTranslations } from 'next-intl'

const facts = ['keys', 'demo', 'free', 'open'] as const

const sample = `export const quote = defineBlock({
  slug: 'quote',
  fields: [
    { name: 'text', type: 'textarea', required: true },
    { name: 'attribution', type: 'text' },
  ],
  guidance: 'A short quotation that carries the page.',
  example: { text: '…', attribution: '…' },
  Component: ({ text, attribution }) => (
    <figure className="quote">
      <blockquote>{text}</blockquote>
      <figcaption>{attribution}</figcaption>
    </figure>
  ),
})`

/** For those who run it and those who extend it. */
export const InTheCms = () => {
  const t = useTranslations('home')
  return (
    <section className="mx-auto grid max-w-7xl gap-x-16 gap-y-12 px-4 py-20 sm:px-6 sm:py-28 lg:grid-cols-2">
      <div className="grid content-start gap-5">
        <h2 className="display text-2xl sm:text-3xl">{t('cmsTitle')}</h2>
        <p className="max-w-xl text-ink-soft">{t('cmsText')}</p>
        <h3 className="mt-6 text-lg font-semibold tracking-tight">{t('factsTitle')}</h3>
        <ul className="grid max-w-xl gap-3">
          {facts.map((fact) => (
            <li key={fact} className="border-t pt-3 text-base text-ink-soft">
              {t(`facts.${fact}`)}
            </li>
          ))}
        </ul>
      </div>
      <pre
        tabIndex={0}
        aria-label={t('codeLabel')}
        className="self-start overflow-x-auto rounded-surface border bg-sheet p-6 font-mono text-sm leading-6 sm:p-8"
      >
        <code>{sample}</code>
      </pre>
    </section>
  )
}
