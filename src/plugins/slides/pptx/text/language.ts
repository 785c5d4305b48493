const asian = new Set(['ja', 'zh', 'ko'])

/** A language as office programs name it, with a region, and the one of Latin words within East Asian text. */
export const languageOf = (tag: string): { lang: string; altLang?: string } => {
  const locale = localeOf(tag)
  if (!locale) return { lang: 'en-US' }
  const lang = locale.region ? `${locale.language}-${locale.region}` : locale.language
  return asian.has(locale.language) ? { lang, altLang: 'en-US' } : { lang }
}

const localeOf = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag).maximize()
  } catch {
    // What is no language is written as English, which every program can check.
    return undefined
  }
}
