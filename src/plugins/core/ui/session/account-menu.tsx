'use client'
import { LayoutGrid, LogOut, Settings, UserRound, UsersRound } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { Link, useRouter } from '#ui/locale/navigation.ts'
import { Menu, MenuContent, MenuEntry, MenuLabel, MenuLine, MenuTrigger } from '#ui/menu.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { toast } from '#ui/toaster.tsx'
import { useErrorText } from '../use-error-text.ts'
import { useSession, useSignOut } from './use-session.ts'

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .toUpperCase()

type Props = {
  /** Further entries about the account, put in by other plugins. */ entries?: ReactNode
  /** Choices that belong to the reader and not to the account, such as language. */ preferences: ReactNode
}

/** The signed-in person's menu, or the two ways in. */
export const AccountMenu = ({ entries, preferences }: Props) => {
  const t = useTranslations('account')
  const locale = useLocale()
  const router = useRouter()
  const errorText = useErrorText()
  const session = useSession()
  const signOut = useSignOut()
  const user = session.data

  if (session.isPending) return <Skeleton className="size-9 rounded-full" />
  if (!user) {
    return (
      <>
        <Button look="quiet" size="sm" className="max-sm:hidden" asChild>
          <Link href="/sign-in">{t('signIn')}</Link>
        </Button>
        <Button look="ink" size="sm" asChild>
          <Link href="/sign-up">{t('signUp')}</Link>
        </Button>
      </>
    )
  }
  const leave = () =>
    signOut.mutate(undefined, {
      onSuccess: () => window.location.assign(`/${locale}`),
      onError: (error) => toast(errorText(error)),
    })
  return (
    <Menu>
      <MenuTrigger className="grid size-9 place-items-center rounded-full bg-ink text-xs font-semibold text-paper pointer-coarse:size-11">
        <span className="sr-only">{t('menu')}</span>
        <span aria-hidden>{initialsOf(user.name ?? user.email) || <UserRound className="size-4" />}</span>
      </MenuTrigger>
      <MenuContent className="max-w-72">
        <MenuLabel>
          <span dir="auto" className="block truncate text-base font-semibold text-ink">
            {user.name}
          </span>
          <span className="block truncate text-sm">{user.email}</span>
        </MenuLabel>
        <MenuLine />
        <MenuEntry onSelect={() => router.push('/designs')}>
          <LayoutGrid aria-hidden />
          {t('myDesigns')}
        </MenuEntry>
        <MenuEntry onSelect={() => router.push('/members')}>
          <UsersRound aria-hidden />
          {t('members')}
        </MenuEntry>
        {entries}
        <MenuEntry onSelect={() => router.push('/settings')}>
          <Settings aria-hidden />
          {t('settings')}
        </MenuEntry>
        <MenuLine />
        {preferences}
        <MenuLine />
        <MenuEntry onSelect={leave}>
          <LogOut aria-hidden />
          {t('signOut')}
        </MenuEntry>
      </MenuContent>
    </Menu>
  )
}
