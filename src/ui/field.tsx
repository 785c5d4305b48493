import { Label } from 'radix-ui'
import { cloneElement, useId, type ReactElement, type ReactNode } from 'react'
import { cn } from './class-names.ts'

type ControlProps = {
  id?: string
  'aria-describedby'?: string | undefined
  'aria-invalid'?: boolean | undefined
}

type Props = {
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  className?: string
  children: ReactElement<ControlProps>
}

/** A labelled control with its hint and its error, tied together for assistive technology. */
export const Field = ({ label, hint, error, className, children }: Props) => {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={cn('grid grid-cols-[minmax(0,1fr)] gap-1.5', className)}>
      <Label.Root htmlFor={id} className="text-base font-medium">
        {label}
      </Label.Root>
      {cloneElement(children, {
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} role="alert" className="text-sm font-medium text-press-ink">
          {error}
        </p>
      ) : null}
    </div>
  )
}
