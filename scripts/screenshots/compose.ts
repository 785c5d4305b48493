import sharp from 'sharp'

const gap = 16
const bed = '#d9d7d2'

type Composed = {
  rows: readonly (readonly Buffer[])[]
  /** What each picture is made smaller by; 1 leaves it. */
  scale?: number
  file: string
  quality?: number
}

const sized = async (data: Buffer, scale: number) => {
  const drawn = await sharp(data).metadata()
  if (scale === 1) return { input: data, wide: drawn.width, high: drawn.height }
  const width = Math.round(drawn.width * scale)
  const { data: input, info } = await sharp(data)
    .resize({ width })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { input, wide: info.width, high: info.height }
}

/** Rows of pictures on a bed, as one picture whose ending names the format. */
export const compose = async ({ rows, scale = 1, file, quality = 74 }: Composed): Promise<void> => {
  const grid = await Promise.all(rows.map((row) => Promise.all(row.map((data) => sized(data, scale)))))
  const columnWide = Math.max(...grid.flat().map(({ wide }) => wide))
  const columns = Math.max(...grid.map((row) => row.length))
  let top = gap
  const places = grid.flatMap((row) => {
    const placed = row.map(({ input }, column) => ({ input, left: gap + column * (columnWide + gap), top }))
    top += Math.max(0, ...row.map(({ high }) => high)) + gap
    return placed
  })
  const background = {
    width: gap + columns * (columnWide + gap),
    height: top,
    channels: 3 as const,
    background: bed,
  }
  const sheet = sharp({ create: background, limitInputPixels: false }).composite(places)
  await (file.endsWith('.webp') ? sheet.webp({ quality, effort: 5 }) : sheet).toFile(file)
}
