/** The browser's door of the slides plugin: the outline of a deck, its slides and their notes, and the deck as it is presented. */
export { FidelityReport } from './ui/fidelity/fidelity-report.tsx'
export { isDeck } from './ui/is-deck.ts'
export { NotesPanel } from './ui/notes/notes-panel.tsx'
export { OutlineScreen } from './ui/outline/outline-screen.tsx'
export { useOutline } from './ui/outline/use-outline.ts'
export { SlideEntries } from './ui/pages/slide-entries.tsx'
export { useSlideActions } from './ui/pages/use-slide-actions.ts'
export { Presentation, SpeakerNotes } from './ui/present/presentation.tsx'
