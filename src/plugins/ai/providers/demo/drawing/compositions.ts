import type { Seeded } from '../seeded.ts'
import { type Palette, mix } from './palette.ts'

/** A drawing area; compositions return SVG elements that fill it. */
export type Canvas = { width: number; height: number; palette: Palette; random: Seeded }

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index)
const round = (value: number): number => Math.round(value * 10) / 10

const arcs = ({ width, height, palette, random }: Canvas): string => {
  const [x, y] = [width * random.pick([0, 0.5, 1]), height * random.pick([0.2, 1])]
  const reach = Math.hypot(width, height) * 0.85
  const count = random.between(6, 11)
  return range(count)
    .map((index) => {
      const radius = round(reach * (1 - index / count))
      const color = index % 3 === 2 ? palette.ground : random.pick(palette.colours)
      return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${color}"/>`
    })
    .join('')
}

const grid = ({ width, height, palette, random }: Canvas): string => {
  const cell = Math.max(width, height) / random.between(5, 8)
  const tiles = range(Math.ceil(width / cell)).flatMap((column) =>
    range(Math.ceil(height / cell)).map((row) => ({ column, row })),
  )
  return tiles
    .map(({ column, row }) => {
      const [x, y, s] = [round(column * cell), round(row * cell), round(cell)]
      const [a, b] = [random.pick(palette.colours), mix(palette.ground, random.pick(palette.colours), 0.16)]
      const shape = random.pick([
        `<path d="M${x} ${y}h${s}a${s} ${s} 0 0 1 ${-s} ${s}z" fill="${a}"/>`,
        `<path d="M${x + s} ${y + s}h${-s}a${s} ${s} 0 0 1 ${s} ${-s}z" fill="${a}"/>`,
        `<circle cx="${x + s / 2}" cy="${y + s / 2}" r="${s * 0.34}" fill="${a}"/>`,
        `<path d="M${x} ${y + s}L${x + s} ${y}V${y + s}z" fill="${a}"/>`,
        '',
      ])
      return `<rect x="${x}" y="${y}" width="${s + 1}" height="${s + 1}" fill="${b}"/>${shape}`
    })
    .join('')
}

const ribbons = ({ width, height, palette, random }: Canvas): string => {
  const count = random.between(7, 12)
  const swing = height * (0.12 + random.number() * 0.2)
  const phase = random.number() * 6
  return range(count)
    .map((index) => {
      const base = (height / count) * index
      const at = (share: number): number => round(base + Math.sin(phase + index * 0.35 + share * 4) * swing)
      const color = mix(random.pick(palette.colours), palette.ground, (index % 3) * 0.22)
      return `<path d="M0 ${at(0)}C${width * 0.3} ${at(0.3)} ${width * 0.6} ${at(0.7)} ${width} ${at(1)}V${height}H0z" fill="${color}"/>`
    })
    .join('')
}

const isometric = ({ width, height, palette, random }: Canvas): string => {
  const size = Math.max(width, height) / random.between(7, 10)
  const [dx, dy] = [size * 0.866, size * 0.5]
  const blocks = range(Math.ceil(height / (size * 1.5)) + 3).flatMap((row) =>
    range(Math.ceil(width / (dx * 2)) + 2).map((column) => ({
      x: column * dx * 2 + (row % 2) * dx - dx,
      y: row * size * 1.5 - size,
    })),
  )
  return blocks
    .map(({ x, y }) => {
      if (random.number() < 0.22) return ''
      const color = random.pick(palette.colours)
      const lift = random.pick([0, 0, size * 0.35])
      const point = (px: number, py: number): string => `${round(x + px)} ${round(y + py - lift)}`
      const top = `<path d="M${point(0, 0)}L${point(dx, -dy)}L${point(dx * 2, 0)}L${point(dx, dy)}z" fill="${mix(color, palette.ground, 0.35)}"/>`
      const left = `<path d="M${point(0, 0)}L${point(dx, dy)}V${round(y + dy + size)}L${round(x)} ${round(y + size)}z" fill="${color}"/>`
      const right = `<path d="M${point(dx * 2, 0)}L${point(dx, dy)}V${round(y + dy + size)}L${round(x + dx * 2)} ${round(y + size)}z" fill="${mix(color, palette.ink, 0.35)}"/>`
      return top + left + right
    })
    .join('')
}

const halftone = ({ width, height, palette, random }: Canvas): string => {
  const step = Math.max(width, height) / random.between(26, 34)
  const [cx, cy] = [width * random.number(), height * random.number()]
  const reach = Math.hypot(width, height) * 0.8
  const color = random.pick(palette.colours)
  const disc = `<circle cx="${round(width - cx)}" cy="${round(height - cy)}" r="${round(reach * 0.32)}" fill="${random.pick(palette.colours)}"/>`
  const dots = range(Math.ceil(height / step) + 1).flatMap((row) =>
    range(Math.ceil(width / step) + 1).map((column) => {
      const [x, y] = [(column + (row % 2) / 2) * step, row * step]
      const radius = step * 0.62 * Math.max(0, 1 - Math.hypot(x - cx, y - cy) / reach)
      return radius < 0.6
        ? ''
        : `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${color}"/>`
    }),
  )
  return disc + dots.join('')
}

const horizon = ({ width, height, palette, random }: Canvas): string => {
  const line = height * (0.45 + random.number() * 0.2)
  const radius = Math.min(width, height) * (0.14 + random.number() * 0.14)
  const sun = `<circle cx="${round(width * (0.2 + random.number() * 0.6))}" cy="${round(line - radius * random.number())}" r="${round(radius)}" fill="${palette.colours[0]}"/>`
  const hills = range(random.between(4, 6)).map((index) => {
    const base = line + index * (height - line) * 0.2
    const points = range(9).map(
      (at) => `${round((width / 8) * at)} ${round(base - random.number() * height * (0.16 - index * 0.02))}`,
    )
    const color = mix(
      mix(palette.colours[index % palette.colours.length] ?? palette.ink, palette.ground, 0.45),
      palette.ink,
      index * 0.16,
    )
    return `<path d="M0 ${height}L0 ${round(base)}L${points.join('L')}L${width} ${height}z" fill="${color}"/>`
  })
  return sun + hills.join('')
}

const orbits = ({ width, height, palette, random }: Canvas): string => {
  const [cx, cy] = [width * (0.3 + random.number() * 0.4), height * (0.3 + random.number() * 0.4)]
  const unit = Math.min(width, height)
  const tilt = random.between(-40, 40)
  const rings = range(random.between(6, 9)).map((index) => {
    const [rx, ry] = [round(unit * (0.16 + index * 0.11)), round(unit * (0.07 + index * 0.06))]
    const angle = random.number() * Math.PI * 2
    const color = random.pick(palette.colours)
    const dot = `<circle cx="${round(cx + Math.cos(angle) * rx)}" cy="${round(cy + Math.sin(angle) * ry)}" r="${round(unit * (0.015 + random.number() * 0.035))}" fill="${color}"/>`
    return `<ellipse cx="${round(cx)}" cy="${round(cy)}" rx="${rx}" ry="${ry}" fill="none" stroke="${mix(palette.ink, palette.ground, 0.35)}" stroke-width="${round(unit * 0.004)}"/>${dot}`
  })
  const core = `<circle cx="${round(cx)}" cy="${round(cy)}" r="${round(unit * 0.09)}" fill="${palette.colours[0]}"/>`
  return `<g transform="rotate(${tilt} ${round(cx)} ${round(cy)})">${rings.join('')}${core}</g>`
}

const weave = ({ width, height, palette, random }: Canvas): string => {
  const band = Math.max(width, height) / random.between(9, 14)
  const bands = range(Math.ceil((width + height) / band)).map((index) => {
    const offset = round(index * band - height)
    const color = random.pick(palette.colours)
    return `<path d="M${offset} ${height}L${round(offset + height)} 0h${round(band * (0.25 + random.number() * 0.6))}L${round(offset + band * 0.6)} ${height}z" fill="${color}" fill-opacity="${random.pick([1, 1, 0.6])}"/>`
  })
  const window = Math.min(width, height) * (0.22 + random.number() * 0.1)
  return `${bands.join('')}<circle cx="${round(width * (0.25 + random.number() * 0.5))}" cy="${round(height * 0.5)}" r="${round(window)}" fill="${palette.ground}"/>`
}

/** The families of compositions; which one a picture gets is its seed's choice. */
export const compositions: readonly [(canvas: Canvas) => string, ...((canvas: Canvas) => string)[]] = [
  arcs,
  grid,
  ribbons,
  isometric,
  halftone,
  horizon,
  orbits,
  weave,
]
