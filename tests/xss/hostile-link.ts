/** Rich text as an editor stores it, with one text as words and another as a link's address. */
export const hostileLink = (words: string, url: string) => {
  const element = { direction: null, format: '', indent: 0, version: 1 }
  const text = { type: 'text', text: words, format: 1, detail: 0, mode: 'normal', style: '', version: 1 }
  const link = (type: string) => ({
    ...element,
    type,
    version: 3,
    fields: { linkType: 'custom', url, newTab: true },
    children: [text],
  })
  return {
    root: {
      ...element,
      type: 'root',
      children: [
        {
          ...element,
          type: 'paragraph',
          textFormat: 0,
          textStyle: '',
          children: [text, link('link'), link('autolink')],
        },
        { ...element, type: 'heading', tag: 'h3', children: [text] },
      ],
    },
  }
}
