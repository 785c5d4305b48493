/**
 * Drawings of slide layouts on 64 × 36: shapes as `tone x y width height`, the tone one of i(nk), s(oft), w(ash, a
 * picture's or a card's ground) and p(ress, the one accent).
 */
const head = 'i 5 5 34 3'

const lines = (x: number, y: number, width: number, count: number, step = 4): string =>
  Array.from({ length: count }, (_, index) => `s ${x} ${y + index * step} ${index === count - 1 ? width * 0.7 : width} 1.6`).join(';') // prettier-ignore

const bullets = (x: number, y: number, width: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `p ${x} ${y + index * 5} 1.8 1.8;s ${x + 4} ${y + index * 5} ${width} 1.8`).join(';') // prettier-ignore

const columns = (count: number, y: number, height: number): string => {
  const width = (54 - (count - 1) * 3) / count
  return Array.from({ length: count }, (_, index) => {
    const x = 5 + index * (width + 3)
    return `w ${x} ${y} ${width} ${height};i ${x + 2} ${y + 3} ${width * 0.6} 1.8;${lines(x + 2, y + 7, width - 4, 2, 3)}`
  }).join(';')
}

const bars = (x: number, base: number, heights: readonly number[], width = 4): string =>
  heights.map((height, index) => `${index === heights.length - 1 ? 'p' : 's'} ${x + index * (width + 2)} ${base - height} ${width} ${height}`).join(';') // prettier-ignore

export const layoutDrawings: Readonly<Record<string, string>> = {
  'slides-title': `p 5 9 6 1.6;i 5 13 40 4;i 5 19 26 4;s 5 27 20 1.6`,
  'slides-agenda': `${head};${bullets(5, 13, 38, 4)}`,
  'slides-section': `w 0 0 64 36;p 5 14 5 1.6;i 5 18 32 4`,
  'slides-content': `${head};${bullets(5, 14, 44, 4)}`,
  'slides-columns': `${head};${lines(5, 14, 24, 4)};${lines(35, 14, 24, 4)}`,
  'slides-features': `${head};${columns(3, 13, 17)}`,
  'slides-code': `i 5 6 16 3;${lines(5, 12, 16, 3)};w 25 5 34 26;p 28 9 8 1.6;s 38 9 12 1.6;s 31 13 18 1.6;s 31 17 14 1.6;p 28 21 6 1.6`,
  'slides-statement': `i 8 12 48 4;i 8 19 36 4`,
  'slides-quote': `${head};p 5 14 2 14;${lines(10, 15, 44, 3)};s 10 27 14 1.4`,
  'slides-team': `${head};w 5 13 12 12;w 20 13 12 12;w 35 13 12 12;s 5 27 10 1.6;s 20 27 10 1.6;s 35 27 10 1.6`,
  'slides-split': `i 5 8 20 3;${lines(5, 14, 20, 4)};w 30 0 34 36;p 43 14 8 8`,
  'slides-image-left': `w 0 0 30 36;p 11 14 8 8;i 35 9 22 3;${lines(35, 16, 24, 3)}`,
  'slides-image-right': `i 5 9 22 3;${lines(5, 16, 24, 3)};w 34 0 30 36;p 45 14 8 8`,
  'slides-image-full': `w 0 0 64 25;p 28 8 8 8;i 5 28.5 34 3`,
  'slides-gallery': `${head};w 5 13 17 15;w 24 13 17 15;w 43 13 16 15;s 5 30 10 1.4;s 24 30 10 1.4;s 43 30 10 1.4`,
  'slides-figures': `${head};p 5 15 13 6;s 5 24 13 1.6;i 25 15 13 6;s 25 24 13 1.6;i 45 15 13 6;s 45 24 13 1.6`,
  'slides-number': `p 5 8 32 13;${lines(5, 25, 34, 2)}`,
  'slides-chart': `${head};${bars(6, 31, [6, 10, 8, 13, 12, 17], 7)}`,
  'slides-chart-text': `i 5 6 16 3;${lines(5, 12, 16, 4)};${bars(28, 31, [9, 14, 12, 22], 6)}`,
  'slides-table': `${head};i 5 13 54 3;s 5 19 54 1;s 5 23 54 1;s 5 27 54 1;s 5 31 54 1;w 22 13 1 18;w 40 13 1 18`,
  'slides-comparison': `${head};w 5 13 25 18;w 34 13 25 18;i 8 16 12 2;p 37 16 12 2;${lines(8, 21, 18, 3, 3)};${lines(37, 21, 18, 3, 3)}`,
  'slides-timeline': `${head};s 5 19 54 1;p 8 17.5 4 4;i 24 17.5 4 4;i 40 17.5 4 4;i 54 17.5 4 4;${['6', '22', '38'].map((x) => `s ${x} 25 11 1.4`).join(';')}`,
  'slides-notes': `i 5 5 18 3;${lines(5, 14, 50, 4)}`,
  'slides-closing': `i 12 10 40 4;i 18 16 28 4;p 24 24 16 5`,
}

export const anyLayout = `${head};${lines(5, 14, 48, 4)}`
