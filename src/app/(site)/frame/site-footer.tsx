import { useTranslations } from 'next-intl'
import { Link } from '#ui/locale/navigation.ts'
import { LogoMark } from '#ui/logo.tsx'

/** The foot of the public pages. */
export const SiteFooter = () => {
  const t = useTranslations('site')
  return (
    <footer className="border-t">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center justify-between gap-x-8 gap-y-4 px-4 py-8 text-sm text-ink-soft sm:px-6">
        <p className="flex items-center gap-3">
          <LogoMark className="size-5 text-ink" />
          {t('footer')}
        </p>
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          <li>
            <Link href="/templates" className="py-1 hover:text-ink">
              {t('templates')}
            </Link>
          </li>
          <li>
            <Link href="/pricing" className="py-1 hover:text-ink">
              {t('pricing')}
            </Link>
          </li>
          <li>
            <a href="/admin" className="py-1 hover:text-ink">
              {t('panel')}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
