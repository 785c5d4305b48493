import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal.ts'

const refused = (code: string, details?: unknown) => Object.assign(new Error('No.'), { code, details })

describe('what a failure says of credits', () => {
  it('names what is missing, and in which workspace', () => {
    const error = refused('credits.insufficient', {
      credits: 18,
      available: 12,
      missing: 6,
      workspace: 'w',
    })
    expect(refusalOf(error)).toEqual({ why: 'insufficient', missing: 6, workspace: 'w' })
  })
  it('holds where the server says no more than the code', () => {
    expect(refusalOf(refused('credits.insufficient'))).toEqual({
      why: 'insufficient',
      missing: 0,
      workspace: undefined,
    })
  })
  it('knows limits and caps', () => {
    expect(refusalOf(refused('credits.member-limit'))).toEqual({ why: 'member-limit' })
    expect(refusalOf(refused('credits.over-cap', { credits: 600, cap: 500 }))).toEqual({ why: 'over-cap' })
    expect(refusalOf(refused('credits.over-cap', { credits: 20, maxCredits: 18 }))).toEqual({
      why: 'dearer',
      credits: 20,
      said: 18,
    })
  })
  it('is silent about everything else', () => {
    expect(refusalOf(refused('payments.off'))).toBeUndefined()
    expect(refusalOf(new Error('credits.insufficient'))).toBeUndefined()
    expect(refusalOf(null)).toBeUndefined()
  })
})
