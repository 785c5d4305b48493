/** Splits a CSS value at a separator that is not inside of brackets. */
export const splitCss = (value: string, separator: ',' | ' ' | '/'): string[] => {
  const parts: string[] = ['']
  let depth = 0
  for (const letter of value) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (letter === separator && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** The name of a CSS function and what is in its brackets. */
export const callOf = (value: string): { name: string; inner: string } | undefined => {
  const [, name, inner] = /^\s*([a-z-]+)\((.*)\)\s*$/is.exec(value) ?? []
  return name === undefined || inner === undefined ? undefined : { name: name.toLowerCase(), inner }
}

const words: Readonly<Record<string, string>> = {
  left: '0%',
  top: '0%',
  center: '50%',
  right: '100%',
  bottom: '100%',
}

/** A computed length: pixels, a share of `whole`, or a sum of both in `calc`. */
export const lengthOf = (value: string | undefined, whole: number): number => {
  const text = words[value ?? ''] ?? value ?? '0'
  const sum = /^calc\((.*)\)$/.exec(text)?.[1]
  if (sum !== undefined) {
    return [...sum.matchAll(/([-+]?)\s*(\d*\.?\d+(?:e[-+]?\d+)?(?:px|%))/g)].reduce(
      (total, [, sign, amount]) => total + lengthOf(amount, whole) * (sign === '-' ? -1 : 1),
      0,
    )
  }
  const number = parseFloat(text)
  if (!Number.isFinite(number)) return 0
  return text.endsWith('%') ? (number / 100) * whole : number
}
