'use client'
import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Suspense } from 'react'
import { Button } from '#ui/button.tsx'
import { cn } from '#ui/class-names.ts'
import { Link, usePathname } from '#ui/locale/navigation.ts'
import { Logo } from '#ui/logo.tsx'
import { AccountMenu, useSession } from '#plugins/core/client.ts'
import { BalanceLink, CreditsEntries } from '#plugins/credits/client.ts'
import { NoticeBell } from '#plugins/notices/client.ts'
import { Preferences } from './preferences.tsx'
import { SiteMenu } from './site-menu.tsx'

type NavProps = { href: string; className?: string | undefined; children: string }

const NavLink = ({ href, className, children }: NavProps) => {
  const current = usePathname() === href
  return (
    <Link
      href={href}
      aria-current={current ? 'page' : undefined}
      className={cn(
        'rounded-control px-3 py-1.5 text-base whitespace-nowrap transition-colors duration-150 hover:text-ink',
        current ? 'font-medium text-ink' : 'text-ink-soft',
        className,
      )}
    >
      {children}
    </Link>
  )
}

/** The bar above every page. */
export const SiteHeader = () => {
  const t = useTranslations('site')
  const session = useSession()
  const onCreate = usePathname() === '/create'
  return (
    <header className="sticky top-0 z-30 border-b bg-paper/95 backdrop-blur-sm">
      <a
        href="#content"
        className="fixed start-4 top-3 z-50 -translate-y-20 rounded-control bg-ink px-4 py-2.5 text-base font-medium text-paper focus:translate-y-0"
      >
        {t('skip')}
      </a>
      <div className="flex h-16 items-center gap-4 px-4 sm:px-6">
        <Link href="/" aria-label={t('home')} className="shrink-0 rounded-control">
          <Logo />
        </Link>
        <nav aria-label={t('nav')} className="ms-4 hidden gap-1 md:flex">
          {session.data ? <NavLink href="/designs">{t('designs')}</NavLink> : null}
          <NavLink href="/templates">{t('templates')}</NavLink>
          {/* Those who have an account see their balance in its place where there is no room for both. */}
          <NavLink href="/pricing" className={session.data ? 'max-lg:hidden' : undefined}>
            {t('pricing')}
          </NavLink>
        </nav>
        <div className="ms-auto flex items-center gap-2">
          {session.data && !onCreate ? (
            <Button look="outline" size="sm" className="h-9 max-md:hidden" asChild>
              <Link href="/create">
                <Plus aria-hidden />
                {t('create')}
              </Link>
            </Button>
          ) : null}
          <BalanceLink />
          <NoticeBell />
          <AccountMenu
            entries={<CreditsEntries />}
            preferences={
              <Suspense>
                <Preferences />
              </Suspense>
            }
          />
          <SiteMenu />
        </div>
      </div>
    </header>
  )
}
