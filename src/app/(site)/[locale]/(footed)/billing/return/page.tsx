import { setRequestLocale } from 'next-intl/server'
import { Suspense } from 'react'
import { SessionGate } from '#plugins/core/client.ts'
import { PaymentReturn } from '#plugins/credits/client.ts'
import { titled, type PageProps } from '../../../page-props.ts'

export const generateMetadata = titled('billingReturn')

/** Reached from Stripe, without the session's cookie where a browser keeps it back: who it is, only its fetches know. */
export default async function PaymentReturnPage({ params }: PageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  return (
    <div className="mx-auto w-full max-w-4xl px-4 py-10 sm:px-6 sm:py-14">
      <Suspense>
        <SessionGate>
          <PaymentReturn />
        </SessionGate>
      </Suspense>
    </div>
  )
}
