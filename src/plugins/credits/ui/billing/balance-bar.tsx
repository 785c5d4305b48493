type Props = { available: number; held: number }

/** What is free and what is set aside, to scale; the figures beside it say the same in words. */
export const BalanceBar = ({ available, held }: Props) => {
  const total = available + held
  // A share too small to be seen is still shown as there.
  const share = (part: number) => (part > 0 ? `max(4px, ${(part / total) * 100}%)` : '0')
  return (
    <div aria-hidden className="flex h-2.5 gap-0.5 overflow-hidden rounded-full bg-ink/10">
      <span
        className="shrink bg-ink transition-[width] duration-200 ease-out"
        style={{ width: share(available) }}
      />
      <span
        className="held-hatch shrink transition-[width] duration-200 ease-out"
        style={{ width: share(held) }}
      />
    </div>
  )
}
