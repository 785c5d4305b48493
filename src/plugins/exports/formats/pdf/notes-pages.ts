export type NotesPages = {
  /** What is said to each page of the design, in their order. */
  notes: readonly string[]
  paper: 'A4' | 'letter'
  /** Of the sheets, in CSS pixels. */
  width: number
  height: number
  /** "Notes" in the design's language. */
  label: string
}

/**
 * Turns the document into sheets of paper: a slide on top of each, what is said to it below, on as many as that takes. The
 * slide keeps its own layout and is made smaller as a whole. Runs in the page.
 */
export const notesPages = ({ notes, paper, width, height, label }: NotesPages): void => {
  // Inside their margins, which the next sheets of long notes have too.
  const room = paper === 'A4' ? (210 - 36) * (96 / 25.4) : (8.5 - 1.5) * 96
  // A tall slide leaves the notes the lower part of the paper.
  const scale = Math.min(room / width, 560 / height)
  // By `zoom`: Chromium loses the tags of text within a transform, and words beside it with them.
  const style = document.createElement('style')
  style.textContent = `
@page{size:${paper};margin:${paper === 'A4' ? '18mm' : '.75in'}}
html,body,.pages{background:#fff!important;inline-size:auto!important;color:#1a1a1a}
.noted{break-after:page}
.noted:last-of-type{break-after:auto}
.noted-slide{position:relative;z-index:0;overflow:hidden;break-inside:avoid;margin-inline:auto;inline-size:${width * scale}px;block-size:${height * scale}px}
.noted-slide>.noted-scaled{inline-size:${width}px;block-size:${height}px;zoom:${scale}}
.noted-slide .page{break-after:auto!important;break-before:auto!important}
.noted-edge{block-size:0;margin-inline:auto;inline-size:${width * scale}px;border-block-end:.5pt solid #bbb}
.noted-words{position:relative;z-index:0;margin-block-start:20px;font-size:11.5pt;line-height:1.5;overflow-wrap:anywhere;orphans:2;widows:2}
.noted-words p{margin:0 0 .6em}
.noted-words .noted-label{font-size:8.5pt;color:#666;margin:0 0 1em}`
  document.head.append(style)
  const said = new Set<string>()
  for (const page of document.querySelectorAll<HTMLElement>('.page')) {
    const noted = document.createElement('div')
    noted.className = 'noted'
    const slide = document.createElement('div')
    slide.className = 'noted-slide'
    const scaled = document.createElement('div')
    scaled.className = 'noted-scaled'
    const edge = document.createElement('div')
    edge.className = 'noted-edge'
    const words = document.createElement('section')
    words.className = 'noted-words'
    words.style.fontFamily = getComputedStyle(page).fontFamily
    page.replaceWith(noted)
    scaled.append(page)
    slide.append(scaled)
    noted.append(slide, edge, words)
    const heading = document.createElement('p')
    heading.className = 'noted-label'
    heading.textContent = `${label} · ${page.dataset['sheet'] ?? ''}`
    words.append(heading)
    // Of a page that takes several sheets, the first has them.
    const number = page.dataset['page'] ?? ''
    const lines = said.has(number) ? [] : (notes[Number(number) - 1] ?? '').split(/\n+/)
    said.add(number)
    for (const line of lines.filter((each) => each.trim() !== '')) {
      const paragraph = document.createElement('p')
      paragraph.textContent = line
      words.append(paragraph)
    }
  }
}
