import { describe, expect, it } from 'vitest'
import { ApiError } from '#plugins/core/client.ts'
import { refusalOf } from './refusal.ts'

const refused = (status: number, code: string, details?: unknown) =>
  new ApiError(status, { code, message: 'No.', details })

describe('what a failure says of credits', () => {
  it('names what is missing, and in which workspace', () => {
    const error = refused(402, 'credits.insufficient', {
      credits: 18,
      available: 12,
      missing: 6,
      workspace: 'w',
    })
    expect(refusalOf(error)).toEqual({ why: 'insufficient', missing: 6, workspace: 'w' })
  })
  it('holds where the server says no more than the code', () => {
    expect(refusalOf(refused(402, 'credits.insufficient'))).toEqual({
      why: 'insufficient',
      missing: 0,
      workspace: undefined,
    })
  })
  it('knows limits and caps', () => {
    expect(refusalOf(refused(402, 'credits.member-limit'))).toEqual({ why: 'member-limit' })
    expect(refusalOf(refused(409, 'credits.over-cap'))).toEqual({ why: 'over-cap' })
  })
  it('is silent about everything else', () => {
    expect(refusalOf(refused(402, 'payments.off'))).toBeUndefined()
    expect(refusalOf(new Error('credits.insufficient'))).toBeUndefined()
    expect(refusalOf(null)).toBeUndefined()
  })
})
