import { setRequestLocale } from 'next-intl/server'
import type { PageProps } from '../page-props.ts'
import { Closing } from './home/closing.tsx'
import { Hero } from './home/hero.tsx'
import { How } from './home/how.tsx'
import { InTheCms } from './home/in-the-cms.tsx'
import { KindList } from './home/kind-list.tsx'
import { PressBed } from './home/press-bed.tsx'
import { ThemeRow } from './home/theme-row.tsx'

export default async function HomePage({ params }: PageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  return (
    <>
      <Hero />
      <PressBed />
      <KindList />
      <How />
      <ThemeRow />
      <InTheCms />
      <Closing />
    </>
  )
}
