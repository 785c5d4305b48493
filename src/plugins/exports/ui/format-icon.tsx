import { AppWindow, FileText, Hash, Images, Presentation, type LucideIcon } from 'lucide-react'

const icons: Record<string, LucideIcon> = { html: AppWindow, png: Images, pptx: Presentation, md: Hash }

/** What stands for a format; a sheet of paper for one it does not know. */
export const FormatIcon = ({ format }: { format: string }) => {
  const Icon = icons[format] ?? FileText
  return (
    <span className="grid size-9 shrink-0 place-items-center rounded-control bg-bed">
      <Icon aria-hidden className="size-4.5" />
    </span>
  )
}
