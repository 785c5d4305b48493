/** The browser's door of the preview plugin: a design on the bed, and what it takes to show its sheets elsewhere. */
export { DesignViewer } from './ui/design-viewer.tsx'
export { ViewerSkeleton } from './ui/viewer-skeleton.tsx'
export { previewAddress } from './ui/preview-address.ts'
export { useRoom } from './ui/use-fit.ts'
export { useSheets, type SheetPlace } from './ui/use-sheets.ts'
