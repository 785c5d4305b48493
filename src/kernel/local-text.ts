/** A text that is plain or told in every language of the site and the panel. */
export type LocalText = string | { readonly en: string; readonly de: string }

/** The text in the reader's language; English for any language we do not write. */
export const localText = (text: LocalText, locale: string): string =>
  typeof text === 'string' ? text : locale.startsWith('de') ? text.de : text.en
