import { useTranslations } from 'next-intl'

const answers = ['before', 'failed', 'cancelled', 'hand', 'expire', 'who'] as const

/** What people want to know before they spend anything. */
export const Honest = () => {
  const t = useTranslations('pricing')
  return (
    <section aria-labelledby="honest" className="grid gap-8 border-t pt-14 lg:grid-cols-[1fr_2fr] lg:gap-16">
      <h2 id="honest" className="display text-2xl sm:text-3xl">
        {t('honestTitle')}
      </h2>
      <dl className="grid gap-x-12 gap-y-8 sm:grid-cols-2">
        {answers.map((answer) => (
          <div key={answer} className="grid content-start gap-1.5">
            <dt className="text-lg font-semibold tracking-tight">{t(`honest.${answer}.title`)}</dt>
            <dd className="text-base text-ink-soft">{t(`honest.${answer}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
