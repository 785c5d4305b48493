import { setRequestLocale } from 'next-intl/server'
import { Suspense } from 'react'
import { SessionGate } from '#plugins/core/client.ts'
import { SpeakerNotes } from '#plugins/slides/client.ts'
import { titled } from '../../../../page-props.ts'

type Props = { params: Promise<{ locale: string; id: string }> }

export const generateMetadata = titled('speakerNotes')

export default async function SpeakerNotesPage({ params }: Props) {
  const { locale, id } = await params
  setRequestLocale(locale)
  return (
    <Suspense>
      <SessionGate>
        <SpeakerNotes id={id} />
      </SessionGate>
    </Suspense>
  )
}
