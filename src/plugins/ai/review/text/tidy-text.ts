// Zero-width joiners stay: emoji, Persian and Indic scripts need them.
const unseen =
  // oxlint-disable-next-line no-control-regex -- they are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc]|[\u{e0000}-\u{e007f}]/gu
const looseJoiners =
  /(?<![\p{L}\p{M}\p{Emoji}\ufe0f])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Emoji}])/gu
/** More marks on one letter than any script puts there. */
const stacked = /(\p{M}{4})\p{M}+/gu

const element = /<(script|style|iframe|template|svg|object|noscript)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/giu
/** `<name>` and `List<String>` are words of a text; these are HTML's. */
const elements =
  'a|abbr|address|article|aside|audio|b|base|blockquote|body|br|button|canvas|center|cite|code|col|dd|del|details|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|noscript|object|ol|option|p|pre|q|s|samp|script|section|select|small|span|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|u|ul|var|video'
const tag = new RegExp(
  `</?(?:${elements})(?:\\s[^<>]{0,500})?/?>|<[a-z][a-z\\d-]*\\s[a-z-]+=[^<>]{0,500}>|</?[a-z]+-[a-z\\d-]+>|<!--[\\s\\S]{0,2000}?-->|<!doctype[^<>]{0,200}>`,
  'giu',
)
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&nbsp;': ' ',
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&ndash;': '–',
  '&mdash;': '—',
}

/** A text without characters nobody sees: control, zero-width and direction marks, marks piled up on letters. */
export const withoutUnseen = (text: string): string =>
  text.toWellFormed().replace(unseen, '').replace(looseJoiners, '').replace(stacked, '$1')

/** A plain text without HTML; `<` stays where it compares, and the person's own tags where they write about them. */
export const withoutTags = (text: string, says: (tag: string) => boolean): string => {
  if (!/[<&]/.test(text)) return text
  const decoded = text.replace(
    /&(?:amp|nbsp|quot|#39|lt|gt|ndash|mdash);/g,
    (entity) => entities[entity] ?? entity,
  )
  return decoded
    .replace(element, (found) => (says(found) ? found : ' '))
    .replace(tag, (found) => (says(found) ? found : ' '))
}

const emphasis = /(\*\*\*|\*\*|__|~~)(?=\S)([^\n]{1,400}?)(?<=\S)\1/g
const single = /(?<![\p{L}\p{N}*\\])\*(?=\S)([^*\n]{1,400}?)(?<=\S)\*(?![\p{L}\p{N}*])/gu
const markdownLink = /!?\[([^[\]\n]{1,200})\]\((?:[^()\s]|\([^()\s]*\)){1,500}\)/g

/** A plain text without Markdown, whose signs would be printed. */
export const withoutMarkdown = (text: string): string =>
  text
    .replace(/^\s*```[a-z]*\s*$/gim, '')
    .replace(/```/g, '')
    .replace(/^[ \t]{0,3}#{1,6}[ \t]+/gm, '')
    .replace(markdownLink, '$1')
    .replace(emphasis, '$2')
    .replace(single, '$1')
    .replace(/`([^`\n]{1,200})`/g, '$1')
    // Between letters it multiplies or leaves something out.
    .replace(/(?<!\d\s?)(?:(?<![\p{L}\p{N}*])\*+|\*+(?![\p{L}\p{N}*]))(?!\s?\d)/gu, '')

const mark = '\\p{Extended_Pictographic}\\ufe0f?(?:\\u200d\\p{Extended_Pictographic}\\ufe0f?)*'
const emojiBullet = new RegExp(`^(?:${mark}[\\s\\u00a0]*)+(?=\\S)`, 'gmu')
const bullet = /^[ \t]*(?:[-*•·▪◦‣►➤➜→✓✔✅☑]|\d{1,2}[.)](?=\s\D))[ \t]+/gmu

/** Lines that do not begin with an emoji in the place of a bullet. */
export const withoutEmojiBullets = (text: string): string =>
  /\p{Extended_Pictographic}/u.test(text)
    ? text.replace(emojiBullet, (found) => (/^[©®™\d#*]/u.test(found) ? found : ''))
    : text

/** A field of its own without the bullet its list draws anyway. */
export const withoutBullets = (text: string): string => text.replace(bullet, '')

/** One space between words, none before a line's end. */
export const singleSpaced = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
