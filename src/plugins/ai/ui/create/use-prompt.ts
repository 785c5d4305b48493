'use client'
import { debounce, parseAsString, useQueryState } from 'nuqs'
import { useState } from 'react'

/** Longer prompts stay out of the address: servers refuse long request lines. */
const LONGEST_IN_ADDRESS = 1500

/** The prompt: in the field at once, in the address a little later. */
export const usePrompt = () => {
  const [inAddress, setInAddress] = useQueryState(
    'prompt',
    parseAsString.withDefault('').withOptions({ limitUrlUpdates: debounce(400) }),
  )
  const [prompt, setPrompt] = useState(inAddress)
  const change = (text: string) => {
    setPrompt(text)
    void setInAddress(text !== '' && text.length <= LONGEST_IN_ADDRESS ? text : null)
  }
  return [prompt, change] as const
}
