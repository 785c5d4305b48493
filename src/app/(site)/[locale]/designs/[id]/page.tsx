import { setRequestLocale } from 'next-intl/server'
import { Suspense } from 'react'
import { SessionGate } from '#plugins/core/client.ts'
import { titled } from '../../page-props.ts'
import { DesignScreen } from './design-screen.tsx'

type Props = { params: Promise<{ locale: string; id: string }> }

export const generateMetadata = titled('design')

export default async function DesignPage({ params }: Props) {
  const { locale, id } = await params
  setRequestLocale(locale)
  return (
    <Suspense>
      <SessionGate>
        <DesignScreen id={id} />
      </SessionGate>
    </Suspense>
  )
}
