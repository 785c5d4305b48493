import { setRequestLocale } from 'next-intl/server'
import { Suspense } from 'react'
import { SessionGate } from '#plugins/core/client.ts'
import { Presentation } from '#plugins/slides/client.ts'
import { titled } from '../../../page-props.ts'

type Props = { params: Promise<{ locale: string; id: string }> }

export const generateMetadata = titled('present')

export default async function PresentPage({ params }: Props) {
  const { locale, id } = await params
  setRequestLocale(locale)
  return (
    <Suspense>
      <SessionGate>
        <Presentation id={id} />
      </SessionGate>
    </Suspense>
  )
}
