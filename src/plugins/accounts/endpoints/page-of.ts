import type { PayloadRequest } from 'payload'

/** The page of a list that is asked for, from 1. */
export const pageOf = ({ searchParams }: PayloadRequest): number => {
  const page = Number(searchParams?.get('page') ?? 1)
  return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1
}
