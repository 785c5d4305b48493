/** What `imagesPlugin` takes. A type, because Payload's plugins do not accept interfaces. */
export type ImagesOptions = {
  /** False leaves uploads as they are sent, unchecked by content and without renditions. @default true */
  enabled?: boolean
}

/** Completes the options. @throws Error that names the option that is wrong. */
export const resolveOptions = ({ enabled = true }: ImagesOptions): Required<ImagesOptions> => {
  if (typeof enabled !== 'boolean')
    throw new Error(`imagesPlugin: enabled must be true or false, got ${String(enabled)}.`)
  return { enabled }
}
