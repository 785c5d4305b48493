type Props = {
  /** Ground, ink, first accent, second accent. */
  colors: readonly string[]
  /** Several themes side by side instead of one theme's page. */
  mixed?: boolean
}

/** A theme's colours as the corner of a page printed with them. */
export const ThemeSwatch = ({ colors, mixed = false }: Props) => {
  if (mixed) {
    return (
      <span aria-hidden className="flex h-16 overflow-hidden rounded-control border">
        {colors.map((color, index) => (
          <span key={index} className="flex-1" style={{ background: color }} />
        ))}
      </span>
    )
  }
  const [ground = 'white', ink = 'black', accent = ink, second = accent] = colors
  return (
    <span
      aria-hidden
      className="relative flex h-16 items-end justify-between overflow-hidden rounded-control border p-2.5"
      style={{ background: ground, color: ink }}
    >
      <span className="text-2xl leading-none font-semibold tracking-tight">Aa</span>
      <span className="flex gap-1.5">
        <span className="size-4 rounded-full" style={{ background: accent }} />
        <span className="size-4 rounded-full" style={{ background: second }} />
      </span>
    </span>
  )
}
