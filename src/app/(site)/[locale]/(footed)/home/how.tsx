import { useTranslations } from 'next-intl'

const steps = ['plan', 'pages', 'images', 'print'] as const

/** How a design is made, in the order in which one sees it. */
export const How = () => {
  const t = useTranslations('home')
  return (
    <section className="border-t">
      <div className="mx-auto grid max-w-7xl gap-12 px-4 py-20 sm:px-6 sm:py-28 lg:grid-cols-[1fr_2fr]">
        <h2 className="display text-2xl sm:text-3xl">{t('howTitle')}</h2>
        <ol className="grid gap-x-12 gap-y-10 sm:grid-cols-2">
          {steps.map((step, index) => (
            <li key={step} className="grid grid-cols-[2.5rem_1fr] content-start gap-2">
              <span aria-hidden className="display tabular text-2xl leading-7 text-press-ink">
                {index + 1}
              </span>
              <div className="grid gap-1.5">
                <h3 className="text-lg font-semibold tracking-tight">{t(`how.${step}.name`)}</h3>
                <p className="text-base text-ink-soft">{t(`how.${step}.text`)}</p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
