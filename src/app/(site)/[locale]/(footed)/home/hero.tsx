import { useTranslations } from 'next-intl'
import { PromptStart } from './prompt-start.tsx'

/** What Platen does, and a field to begin with. */
export const Hero = () => {
  const t = useTranslations('home')
  return (
    <section className="mx-auto grid max-w-7xl gap-x-16 gap-y-8 px-4 pt-14 pb-14 sm:px-6 sm:pt-20 lg:grid-cols-[1.1fr_1fr] lg:items-end lg:pb-20">
      <div className="grid gap-6">
        <h1 className="display text-3xl sm:text-4xl lg:text-[4.25rem] lg:leading-[1.02]">{t('title')}</h1>
        <p className="max-w-xl text-[1.0625rem] leading-7 text-ink-soft">{t('lead')}</p>
      </div>
      <PromptStart />
    </section>
  )
}
