'use client'
import { useSearchParams } from 'next/navigation'
import { Link } from '#ui/locale/navigation.ts'

type Props = { href: string; question: string; answer: string }

/** From signing in to signing up and back, without losing where the person wanted to go. */
export const OtherWay = ({ href, question, answer }: Props) => {
  const returnTo = useSearchParams().get('returnTo')
  return (
    <p className="text-base text-ink-soft">
      {question}{' '}
      <Link
        href={returnTo ? `${href}?${new URLSearchParams({ returnTo })}` : href}
        className="rounded-sm font-medium text-ink underline decoration-control underline-offset-4 hover:decoration-ink"
      >
        {answer}
      </Link>
    </p>
  )
}
