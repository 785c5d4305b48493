/** Whether a design is a deck of slides: it has an outline, notes to speak from, and can be presented. */
export const isDeck = ({ kind }: { kind: string }): boolean => kind === 'slides'
