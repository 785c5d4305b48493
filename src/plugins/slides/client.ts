/** The browser's door of the slides plugin: the outline of a deck before it is written, and the deck as it is presented. */
export { OutlineScreen } from './ui/outline/outline-screen.tsx'
export { useOutline } from './ui/outline/use-outline.ts'
export { isDeck } from './ui/is-deck.ts'
export { Presentation, SpeakerNotes } from './ui/present/presentation.tsx'
