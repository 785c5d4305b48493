/** Why the server would not spend. */
export type Refusal =
  | { why: 'insufficient'; missing: number; workspace: string | undefined }
  | { why: 'member-limit' }
  | { why: 'over-cap' }
  /** It costs more than the button said. */
  | { why: 'dearer'; credits: number; said: number }

/** What a failure says of credits; undefined for one about something else. */
export const refusalOf = (error: unknown): Refusal | undefined => {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const details = 'details' in error ? error.details : undefined
  switch (error.code) {
    case 'credits.insufficient':
      return {
        why: 'insufficient',
        missing: numberIn(details, 'missing') ?? 0,
        workspace: textIn(details, 'workspace'),
      }
    case 'credits.member-limit':
      return { why: 'member-limit' }
    case 'credits.over-cap': {
      const credits = numberIn(details, 'credits')
      const said = numberIn(details, 'maxCredits')
      return credits === undefined || said === undefined
        ? { why: 'over-cap' }
        : { why: 'dearer', credits, said }
    }
    default:
      return undefined
  }
}

const valueIn = (details: unknown, key: string): unknown =>
  typeof details === 'object' && details !== null ? Reflect.get(details, key) : undefined

const numberIn = (details: unknown, key: string): number | undefined => {
  const value = valueIn(details, key)
  return typeof value === 'number' ? value : undefined
}

const textIn = (details: unknown, key: string): string | undefined => {
  const value = valueIn(details, key)
  return typeof value === 'string' ? value : undefined
}
