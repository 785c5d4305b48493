import type { PayloadRequest } from 'payload'
import { localText } from '#kernel/local-text.ts'
import { Fault } from '#kernel/server/fault.ts'
import { languageOf } from '../language-of.ts'

type Lacking = { workspace: string; credits: number; available: number }

/** Where credits are added: a path of the site without its language. */
const where = '/billing'

/** The Fault for work the workspace cannot pay: `credits.insufficient` (402). */
export const tooFewCredits = (req: PayloadRequest, { workspace, credits, available }: Lacking): Fault => {
  const message = {
    en: `This needs ${inEnglish(credits)}; the workspace has ${en(available)}. Add credits to continue.`,
    de: `Das kostet ${inGerman(credits)}; der Arbeitsbereich hat ${de(available)}. Laden Sie Credits auf, um fortzufahren.`,
  }
  return new Fault(localText(message, languageOf(req)), {
    code: 'credits.insufficient',
    status: 402,
    details: { credits, available, missing: Math.max(0, credits - available), workspace, where },
  })
}

type Limited = { workspace: string; credits: number; monthly: number; used: number }

/** The Fault for work beyond what its owners let a person spend in a month: `credits.member-limit` (402). */
export const overMemberLimit = (
  req: PayloadRequest,
  { workspace, credits, monthly, used }: Limited,
): Fault => {
  const left = Math.max(0, monthly - used)
  const message = {
    en: `This needs ${inEnglish(credits)}; you may spend ${en(left)} more this month. Ask an owner of the workspace to raise your limit.`,
    de: `Das kostet ${inGerman(credits)}; Sie dürfen in diesem Monat noch ${de(left)} ausgeben. Bitten Sie die Leitung des Arbeitsbereichs um ein höheres Limit.`,
  }
  return new Fault(localText(message, languageOf(req)), {
    code: 'credits.member-limit',
    status: 402,
    details: { credits, monthly, used, left, workspace },
  })
}

/** The Fault for a job that costs more than any may: `credits.over-cap` (409). */
export const overJobCap = (
  req: PayloadRequest,
  { credits, cap }: { credits: number; cap: number },
): Fault => {
  const message = {
    en: `This needs ${inEnglish(credits)}; a single job may take ${en(cap)}. Ask for fewer pages or pictures.`,
    de: `Das kostet ${inGerman(credits)}; ein einzelner Auftrag darf ${de(cap)} kosten. Verlangen Sie weniger Seiten oder Bilder.`,
  }
  return new Fault(localText(message, languageOf(req)), {
    code: 'credits.over-cap',
    status: 409,
    details: { credits, cap },
  })
}

const numbersIn = (language: string) => {
  const numbers = new Intl.NumberFormat(language)
  return (count: number): string => numbers.format(count)
}
const en = numbersIn('en')
const de = numbersIn('de')
const inEnglish = (count: number): string => `${en(count)} ${count === 1 ? 'credit' : 'credits'}`
const inGerman = (count: number): string => `${de(count)} ${count === 1 ? 'Credit' : 'Credits'}`
