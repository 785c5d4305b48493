'use client'
import { Globe, Menu as MenuIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Suspense } from 'react'
import { buttonStyle } from '#ui/button.tsx'
import { cn } from '#ui/class-names.ts'
import { useRouter } from '#ui/locale/navigation.ts'
import { Menu, MenuContent, MenuEntry, MenuLine, MenuTrigger } from '#ui/menu.tsx'
import { useSession } from '#plugins/core/client.ts'
import { Preferences } from './preferences.tsx'

/** On a small screen the whole navigation; on a large one language and appearance of those who have no account menu. */
export const SiteMenu = () => {
  const t = useTranslations('site')
  const router = useRouter()
  const session = useSession()
  const signedIn = Boolean(session.data)
  return (
    <Menu>
      <MenuTrigger
        aria-label={t('menu')}
        className={cn(buttonStyle({ look: 'quiet', size: 'icon' }), signedIn && 'md:hidden')}
      >
        <MenuIcon aria-hidden className="md:hidden" />
        <Globe aria-hidden className="max-md:hidden" />
      </MenuTrigger>
      <MenuContent>
        <div className="md:hidden">
          <MenuEntry onSelect={() => router.push('/create')}>{t('create')}</MenuEntry>
          <MenuEntry onSelect={() => router.push('/designs')}>{t('designs')}</MenuEntry>
          <MenuEntry onSelect={() => router.push('/templates')}>{t('templates')}</MenuEntry>
          <MenuEntry onSelect={() => router.push('/pricing')}>{t('pricing')}</MenuEntry>
          {signedIn ? null : <MenuEntry onSelect={() => router.push('/sign-in')}>{t('signIn')}</MenuEntry>}
          <MenuLine />
        </div>
        <Suspense>
          <Preferences />
        </Suspense>
      </MenuContent>
    </Menu>
  )
}
