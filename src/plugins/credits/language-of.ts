import type { PayloadRequest } from 'payload'

/** The language a request is answered in. */
export const languageOf = (req: PayloadRequest): 'en' | 'de' => (req.i18n?.language === 'de' ? 'de' : 'en')
