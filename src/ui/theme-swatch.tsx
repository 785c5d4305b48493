type Props = {
  /** Ground, ink, then accents; accents that repeat are shown once. */
  colors: readonly string[]
  /** Several themes side by side instead of one theme's page. */
  mixed?: boolean
}

const shape = 'flex aspect-video overflow-hidden rounded-[6px] border'

/** A theme's colours as the corner of a page printed with them. */
export const ThemeSwatch = ({ colors, mixed = false }: Props) => {
  if (mixed) {
    return (
      <span aria-hidden className={shape}>
        {colors.map((color, index) => (
          <span key={index} className="flex-1" style={{ background: color }} />
        ))}
      </span>
    )
  }
  const [ground = 'white', ink = 'black', ...accents] = colors
  return (
    <span
      aria-hidden
      className={`${shape} items-end justify-between p-2.5`}
      style={{ background: ground, color: ink }}
    >
      <span className="text-2xl leading-none font-semibold tracking-tight">Aa</span>
      <span className="flex gap-1.5">
        {[...new Set(accents)].slice(0, 2).map((accent) => (
          <span key={accent} className="size-4 rounded-full" style={{ background: accent }} />
        ))}
      </span>
    </span>
  )
}
