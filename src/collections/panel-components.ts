/** Shows a JSON value to read. */
export const FACTS = '/src/plugins/core/admin/facts.tsx#Facts'

/** A colour as text with a swatch beside it. */
export const COLOR = '/src/plugins/core/admin/color-field.tsx#ColorField'
