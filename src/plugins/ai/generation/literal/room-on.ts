/** Characters a page of a kind reads well with. */
const room: Readonly<Record<string, number>> = { document: 1500, website: 700, slides: 380, graphic: 320 }

/** Characters of a person's own text a page of this kind takes. */
export const roomOn = (kind: string): number => room[kind] ?? 600
