/** The browser's door of the preview plugin: a design on the bed. */
export { DesignViewer } from './ui/design-viewer.tsx'
export { ViewerSkeleton } from './ui/viewer-skeleton.tsx'
