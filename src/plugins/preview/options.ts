/** What `previewPlugin` takes. A type, because Payload's plugins do not accept interfaces. */
export type PreviewOptions = {
  /** False drops the routes and the panel's live preview; the plugin has no schema. @default true */
  enabled?: boolean
}

/** Completes the options. @throws Error that names the option that is wrong. */
export const resolveOptions = ({ enabled = true }: PreviewOptions): Required<PreviewOptions> => {
  if (typeof enabled !== 'boolean')
    throw new Error(`previewPlugin: enabled must be true or false, got ${String(enabled)}.`)
  return { enabled }
}
