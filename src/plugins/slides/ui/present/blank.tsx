import { cn } from '#ui/class-names.ts'

/** Nothing, in one colour, over the slides. */
export const Blank = ({ colour }: { colour: 'black' | 'white' | null }) => (
  <div
    aria-hidden
    data-blank={colour ?? undefined}
    className={cn(
      'pointer-events-none absolute inset-0 z-30 transition-opacity duration-200 motion-reduce:transition-none',
      colour === 'white' ? 'bg-white' : 'bg-black',
      colour === null ? 'opacity-0' : 'opacity-100',
    )}
  />
)
