/** The browser door of the protection plugin: what a page brings along so that its policy can be strict. */
export { PageStart } from './page/page-start.tsx'
