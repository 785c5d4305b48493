import type { ByteRange } from '../stores/file-store.ts'

/**
 * What a Range header asks of a file of so many bytes: one part, all of it, or what it does not have. Several parts at
 * once are answered with all of it, as RFC 9110 allows.
 */
export const byteRange = (header: string | null, size: number): ByteRange | 'all' | 'none' => {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  if (!asked) return 'all'
  const [, first = '', last = ''] = asked
  if (first === '' && last === '') return 'all'
  if (first === '')
    return Number(last) === 0 || size === 0
      ? 'none'
      : { start: Math.max(0, size - Number(last)), end: size - 1 }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return 'all'
  return start < size ? { start, end } : 'none'
}
