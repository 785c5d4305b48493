'use client'
import { parseAsString, useQueryState } from 'nuqs'
import { useEffect, useRef, useState } from 'react'

/** Longer prompts stay out of the address: servers refuse long request lines. */
const LONGEST_IN_ADDRESS = 1500
const PAUSE_MS = 400

/** The prompt: in the field at once, in the address when the typing pauses. */
export const usePrompt = () => {
  const [inAddress, setInAddress] = useQueryState('prompt', parseAsString.withDefault(''))
  const [prompt, setPrompt] = useState(inAddress)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  return {
    prompt,
    change: (text: string) => {
      setPrompt(text)
      clearTimeout(timer.current)
      const kept = text !== '' && text.length <= LONGEST_IN_ADDRESS ? text : null
      timer.current = setTimeout(() => void setInAddress(kept), PAUSE_MS)
    },
    /** Leaves the address alone from now on: a late change would undo the way to the next page. */
    settle: () => clearTimeout(timer.current),
  }
}
