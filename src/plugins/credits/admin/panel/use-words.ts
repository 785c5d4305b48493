'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { localText } from '#kernel/local-text.ts'
import { moneyWords } from '../words/money-words.ts'
import { differenceWords, reasonWords, stateWords, verbWords } from '../words/verb-words.ts'
import { type Word, words } from '../words/words.ts'

/** The pages' words, numbers and times in the reader's language, and where things are. */
export const useWords = () => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { language } = i18n
  const { admin, api } = config.routes
  return useMemo(() => {
    const known = (list: typeof verbWords, name: string) => localText(list[name] ?? name, language)
    const whole = new Intl.NumberFormat(language)
    const signed = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' })
    const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
    const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' })
    return {
      language,
      say: (word: Word) => localText(words[word], language),
      tell: (word: keyof typeof moneyWords) => localText(moneyWords[word], language),
      verb: (name: string) => known(verbWords, name),
      state: (name: string) => known(stateWords, name),
      reason: (given: string) => known(reasonWords, given),
      difference: (name: string) => known(differenceWords, name),
      count: (amount: number) => minus(whole.format(amount)),
      change: (amount: number) => minus(signed.format(amount)),
      moment: (at: string) => moment.format(new Date(at)),
      day: (at: string) => day.format(new Date(at)),
      page: (path: string) => `${admin}/credits${path}`,
      doc: (collection: string, id: string) => `${admin}/collections/${collection}/${id}`,
      api: (path: string) => `${api}/credits/admin/${path}`,
    }
  }, [language, admin, api])
}

/** A minus as wide as a plus, so that columns of figures stay columns. */
const minus = (figure: string): string => figure.replace('-', '−')
