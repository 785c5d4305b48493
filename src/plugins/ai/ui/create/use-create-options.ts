'use client'
import { parseAsArrayOf, parseAsBoolean, parseAsInteger, parseAsString, useQueryStates } from 'nuqs'

/** What the create page holds beside the prompt, kept in the address so that it can be sent to somebody. */
export const useCreateOptions = () =>
  useQueryStates({
    kind: parseAsString.withDefault('slides'),
    template: parseAsString.withDefault(''),
    theme: parseAsString.withDefault(''),
    pages: parseAsInteger,
    language: parseAsString.withDefault(''),
    tone: parseAsString.withDefault(''),
    images: parseAsBoolean.withDefault(true),
    literal: parseAsBoolean.withDefault(false),
    audience: parseAsString.withDefault(''),
    length: parseAsString.withDefault(''),
    size: parseAsString.withDefault(''),
    brandKit: parseAsString.withDefault(''),
    /** Kinds made from the same brief beside the first. */
    also: parseAsArrayOf(parseAsString).withDefault([]),
  })

export type CreateOptions = ReturnType<typeof useCreateOptions>[0]
export type SetCreateOptions = ReturnType<typeof useCreateOptions>[1]
