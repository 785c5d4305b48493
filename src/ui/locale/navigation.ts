import { createNavigation } from 'next-intl/navigation'
import { routing } from './routing.ts'

/** Next's navigation that keeps the reader's language in the address. */
export const { Link, redirect, usePathname, useRouter, getPathname } = createNavigation(routing)
