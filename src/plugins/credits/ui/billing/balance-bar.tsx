type Props = { available: number; held: number }

/** What is free and what is set aside, to scale; the figures beside it say the same in words. */
export const BalanceBar = ({ available, held }: Props) => {
  const total = available + held
  // A share too small to be seen is still shown as there.
  const share = (part: number) => `max(4px, ${(part / total) * 100}%)`
  return (
    <div aria-hidden className="flex h-2.5 gap-0.5 overflow-hidden rounded-full bg-ink/10">
      {available > 0 ? (
        <span
          className="shrink bg-ink transition-[width] duration-200 ease-out"
          style={{ width: share(available) }}
        />
      ) : null}
      {held > 0 ? (
        <span
          className="held-hatch shrink transition-[width] duration-200 ease-out"
          style={{ width: share(held) }}
        />
      ) : null}
    </div>
  )
}
