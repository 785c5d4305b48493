import { contrast, type Oklch, readable } from './color.ts'

const inLab = ([l, c, h]: Oklch): [number, number, number] => {
  const angle = (h * Math.PI) / 180
  return [l, c * Math.cos(angle), c * Math.sin(angle)]
}

/** How different two colours look, in OKLab. */
const distance = (one: Oklch, other: Oklch): number => {
  const [a, b] = [inLab(one), inLab(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

/** What a series may be when its own colour is too close to another's. */
const variants = ([l, c, h]: Oklch): Oklch[] => [
  [l, c, h],
  [l - 0.16, c * 0.8, h],
  [l + 0.14, c * 0.85, h],
  [l, c * 0.35, h],
  [l - 0.24, c * 0.5, h],
  [l, Math.max(c, 0.08), h + 60],
]

/** Six colours for charts: the brand's own, then ones that go with them, each telling itself from paper at 3:1. */
export const brandSeries = (colors: readonly [Oklch, ...Oklch[]], ground: Oklch): Oklch[] => {
  const [[, chroma, hue]] = colors
  const companions: Oklch[] = [
    [0.42, chroma * 0.3, hue],
    [0.6, Math.max(chroma * 0.6, 0.06), (hue + 45) % 360],
    [0.5, Math.max(chroma * 0.5, 0.06), (hue + 180) % 360],
    [0.62, Math.max(chroma * 0.5, 0.05), (hue + 315) % 360],
    [0.56, 0.015, hue],
  ]
  const chosen: Oklch[] = []
  for (const wanted of [...colors, ...companions].slice(0, 6)) {
    const candidates = variants(wanted).map(([l, c, h]): Oklch =>
      readable([Math.min(0.95, Math.max(0.1, l)), c, (h + 360) % 360], ground, 3),
    )
    const apart = (color: Oklch): number => Math.min(1, ...chosen.map((each) => distance(each, color)))
    const fresh = candidates.find((color) => apart(color) >= 0.09 && contrast(color, ground) >= 3)
    chosen.push(fresh ?? [...candidates].sort((a, b) => apart(b) - apart(a))[0] ?? wanted)
  }
  return chosen
}
