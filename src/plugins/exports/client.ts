/** The browser's door of the exports plugin. */
export { ExportMenu } from './ui/export-menu.tsx'
