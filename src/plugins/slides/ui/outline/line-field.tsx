'use client'
import type { ComponentProps } from 'react'
import { directionOf } from '#design/render/direction.ts'
import { cn } from '#ui/class-names.ts'

type Props = Omit<ComponentProps<'textarea'>, 'onChange'> & { onText: (text: string) => void }

/** One line of text that wraps where it is long; it looks like plain text until it is edited. */
export const LineField = ({ onText, className, lang, ...rest }: Props) => (
  <textarea
    lang={lang}
    // What is asked for stands where the answer will.
    dir={rest.value === '' && lang !== undefined ? directionOf(lang) : 'auto'}
    rows={1}
    spellCheck
    // A line has no breaks: those of a pasted text become spaces.
    onChange={(event) => onText(event.target.value.replace(/\s*\n\s*/g, ' '))}
    className={cn(
      'field-sizing-content block hyphens-auto pointer-coarse:min-h-11 pointer-coarse:py-2 w-full resize-none rounded-[6px] bg-transparent px-2 py-1 placeholder:text-ink-soft/80 hover:bg-hover focus-visible:bg-sheet focus-visible:outline-offset-0 read-only:pointer-events-none read-only:hover:bg-transparent',
      className,
    )}
    {...rest}
  />
)
