import type { TemplateSeed } from './template-seed.ts'

/** The templates every new Platen begins with. */
export const templates: readonly TemplateSeed[] = []
