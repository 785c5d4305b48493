import { useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/locale/navigation.ts'

/** The way in, once more. */
export const Closing = () => {
  const t = useTranslations('home')
  return (
    <section className="border-t">
      <div className="mx-auto grid max-w-7xl justify-items-center gap-8 px-4 py-20 text-center sm:px-6 sm:py-28">
        <h2 className="display text-3xl sm:text-4xl">{t('closingTitle')}</h2>
        <div className="flex flex-wrap justify-center gap-3">
          <Button look="ink" size="lg" asChild>
            <Link href="/create">{t('closingAction')}</Link>
          </Button>
          <Button look="outline" size="lg" asChild>
            <Link href="/templates">{t('browse')}</Link>
          </Button>
        </div>
      </div>
    </section>
  )
}
