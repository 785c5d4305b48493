'use client'
import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from './class-names.ts'

const entryStyle =
  'flex min-h-9 items-center gap-2.5 rounded-[6px] px-2.5 py-1.5 text-base outline-none select-none data-[disabled]:opacity-50 data-[highlighted]:bg-hover pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-soft'

/** A menu that leaves the rest of the page in reach. */
export const Menu = (props: ComponentProps<typeof DropdownMenu.Root>) => (
  <DropdownMenu.Root modal={false} {...props} />
)
export const MenuTrigger = DropdownMenu.Trigger
export const MenuGroup = DropdownMenu.RadioGroup

export const MenuContent = ({ className, ...rest }: ComponentProps<typeof DropdownMenu.Content>) => (
  <DropdownMenu.Portal>
    <DropdownMenu.Content
      align="end"
      sideOffset={6}
      collisionPadding={12}
      className={cn(
        'z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-56 origin-(--radix-dropdown-menu-content-transform-origin) overflow-y-auto rounded-surface border bg-sheet p-1.5 text-ink shadow-lift data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=open]:zoom-in-98',
        className,
      )}
      {...rest}
    />
  </DropdownMenu.Portal>
)

export const MenuEntry = ({ className, ...rest }: ComponentProps<typeof DropdownMenu.Item>) => (
  <DropdownMenu.Item className={cn(entryStyle, className)} {...rest} />
)

export const MenuChoice = ({
  children,
  className,
  ...rest
}: ComponentProps<typeof DropdownMenu.RadioItem>) => (
  <DropdownMenu.RadioItem className={cn(entryStyle, 'pr-8', className)} {...rest}>
    {children}
    <DropdownMenu.ItemIndicator className="ms-auto -me-5">
      <Check aria-hidden />
    </DropdownMenu.ItemIndicator>
  </DropdownMenu.RadioItem>
)

export const MenuLabel = ({ className, ...rest }: ComponentProps<typeof DropdownMenu.Label>) => (
  <DropdownMenu.Label className={cn('px-2.5 pt-2 pb-1 text-xs text-ink-soft', className)} {...rest} />
)

export const MenuLine = () => <DropdownMenu.Separator className="mx-1 my-1.5 h-px bg-hairline" />
