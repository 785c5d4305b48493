export type SlidesOptions = {
  /** `false` drops the routes and formats. @default true */
  enabled?: boolean
}

export const resolveOptions = ({ enabled = true }: SlidesOptions): Required<SlidesOptions> => {
  if (typeof enabled !== 'boolean')
    throw new Error(`slidesPlugin: enabled must be true or false, got ${String(enabled)}.`)
  return { enabled }
}
