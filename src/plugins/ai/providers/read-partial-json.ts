const literals: Readonly<Record<string, unknown>> = { true: true, false: false, null: null }
const scalar = /[^\s,\]}]*/y
const space = /[\s,:]*/y

type Read = { value: unknown; isComplete: boolean }

/** What nests deeper than this is no answer to a schema of ours. */
const DEEPEST = 60

/**
 * As much of a JSON text as is certain while it still arrives: members and entries appear once they are complete; of what
 * is open, objects and lists show what they hold so far, except as entries of a list. Never throws: what cannot be read is
 * left out, and undefined says that nothing can be read yet.
 */
export const readPartialJson = (text: string): unknown => {
  const start = text.indexOf('{')
  return start < 0 ? undefined : createReader(text, start).value(0)?.value
}

const createReader = (text: string, start: number) => {
  let at = start

  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }

  const string = (): Read | undefined => {
    const from = at
    for (at += 1; at < text.length; at++) {
      if (text[at] === '\\') at += 1
      else if (text[at] === '"') {
        at += 1
        return parsed(text.slice(from, at))
      }
    }
    return undefined
  }

  const object = (depth: number): Read => {
    const value: Record<string, unknown> = {}
    at += 1
    for (;;) {
      skip(space)
      if (text[at] === '}') {
        at += 1
        return { value, isComplete: true }
      }
      const key = text[at] === '"' ? string() : undefined
      if (typeof key?.value !== 'string') return { value, isComplete: false }
      skip(space)
      const member = read(depth + 1)
      // Defined, not assigned: a key called __proto__ is a key like any other.
      if (member) Object.defineProperty(value, key.value, { value: member.value, enumerable: true })
      if (!member?.isComplete) return { value, isComplete: false }
    }
  }

  const list = (depth: number): Read => {
    const value: unknown[] = []
    at += 1
    for (;;) {
      skip(space)
      if (text[at] === ']') {
        at += 1
        return { value, isComplete: true }
      }
      const entry = read(depth + 1)
      if (!entry?.isComplete) return { value, isComplete: false }
      value.push(entry.value)
    }
  }

  const plain = (): Read | undefined => {
    const word = skip(scalar)
    // More of it may be on its way.
    if (at >= text.length) return undefined
    return word in literals ? { value: literals[word], isComplete: true } : parsed(word)
  }

  const read = (depth: number): Read | undefined => {
    if (at >= text.length || depth > DEEPEST) return undefined
    if (text[at] === '{') return object(depth)
    if (text[at] === '[') return list(depth)
    return text[at] === '"' ? string() : plain()
  }

  return { value: read }
}

const parsed = (json: string): Read | undefined => {
  try {
    return { value: JSON.parse(json) as unknown, isComplete: true }
  } catch {
    return undefined
  }
}
