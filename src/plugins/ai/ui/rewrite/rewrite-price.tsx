'use client'
import { PriceTag, useQuote, type Price } from '#plugins/credits/client.ts'
import { rewritePath } from './use-rewrites.ts'

/** What it would cost to have a page written again. */
export const useRewritePrice = (designId: string, page: string | undefined): Price =>
  useQuote(page ? { path: `${rewritePath(designId, page)}/quote` } : undefined)

/** The same behind a verb. */
export const RewritePrice = ({ designId, page }: { designId: string; page: string }) => (
  <PriceTag price={useRewritePrice(designId, page)} />
)
