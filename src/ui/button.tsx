import { cva, type VariantProps } from 'class-variance-authority'
import { LoaderCircle } from 'lucide-react'
import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from './class-names.ts'

export const buttonStyle = cva(
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-control font-medium whitespace-nowrap transition-[background-color,border-color,color,transform] duration-150 ease-out active:translate-y-px disabled:pointer-events-none disabled:opacity-50 aria-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      look: {
        primary: 'bg-press text-on-press hover:bg-press-hover',
        ink: 'bg-ink text-paper hover:bg-ink/88',
        outline: 'border border-control/60 bg-sheet text-ink hover:border-control hover:bg-hover',
        quiet: 'text-ink hover:bg-hover',
        danger: 'border border-press-ink/50 bg-transparent text-press-ink hover:bg-press-wash',
        link: 'h-auto px-0 text-ink underline decoration-control underline-offset-4 hover:decoration-ink',
      },
      size: {
        sm: 'h-8 px-3 text-sm pointer-coarse:min-h-11',
        md: 'h-10 px-4 text-base pointer-coarse:min-h-11',
        lg: 'h-12 px-6 text-lg',
        icon: 'size-9 pointer-coarse:size-11',
      },
    },
    defaultVariants: { look: 'outline', size: 'md' },
  },
)

type Props = ComponentProps<'button'> &
  VariantProps<typeof buttonStyle> & {
    /** Renders the only child (a link) in the button's clothes. */
    asChild?: boolean
    /** Shows work in progress and refuses a second press; the label stays. */
    busy?: boolean
  }

/** A verb. One `primary` in a view. */
export const Button = ({
  className,
  look,
  size,
  asChild,
  busy = false,
  children,
  disabled,
  ...rest
}: Props) => {
  const classes = cn(buttonStyle({ look, size }), className)
  if (asChild) {
    return (
      <Slot.Root className={classes} {...rest}>
        {children}
      </Slot.Root>
    )
  }
  return (
    <button
      type="button"
      className={classes}
      disabled={disabled ?? busy}
      aria-busy={busy || undefined}
      {...rest}
    >
      {busy ? <LoaderCircle aria-hidden className="animate-spin" /> : null}
      {children}
    </button>
  )
}
