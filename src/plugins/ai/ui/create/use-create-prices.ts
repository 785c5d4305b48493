'use client'
import { useQuote, type Price } from '#plugins/credits/client.ts'
import type { GenerateRequest } from './use-generate.ts'

/** What the buttons of the create page would cost. */
export type CreatePrices = { design: Price; outline: Price }

type Given = {
  request: GenerateRequest
  /** Only a deck has an outline to go over first. */
  hasOutline: boolean
  /** There is nothing to ask yet, such as no place for the design. */
  wanted: boolean
}

/** The prices of what is being put together, as it is typed and chosen. */
export const useCreatePrices = ({ request, hasOutline, wanted }: Given): CreatePrices => {
  const { kinds, ...asked } = request
  return {
    design: useQuote(wanted ? { path: '/api/designs/generate/quote', body: request } : undefined),
    outline: useQuote(wanted && hasOutline ? { path: '/api/slides/outline/quote', body: asked } : undefined),
  }
}
