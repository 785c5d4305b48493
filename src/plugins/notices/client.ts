/** The browser's door of the notices plugin. */
export { NoticeBell } from './ui/notice-bell.tsx'
