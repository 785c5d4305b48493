const markdownLink = /!?\[[^\]]*\]\(<?([^)>]*\)?)[^)]*\)|<([a-z]+:[^>]*)>|^\[x\]: (.*)\n.*/g
const link = (url = ''): string => `<a href="${url}">x</a>`

/** Ways to write a text into a page that trust it: the detector must see every payload in at least one of them. */
export const unsafePages: Readonly<Record<string, (text: string) => string>> = {
  markup: (text) => `<p>${text}</p>`,
  'a link': (text) => `<a href="${text.replaceAll('"', '&quot;')}">x</a>`,
  'a quoted attribute': (text) => `<p title="${text}">x</p>`,
  'an attribute in single quotes': (text) => `<p title='${text}'>x</p>`,
  'an attribute without quotes': (text) => `<p title=${text}>x</p>`,
  'a style element': (text) => `<style>p{color:red;${text}}</style><p>x</p>`,
  'a string of a style sheet': (text) => `<style>p{font-family:x('${text}')}</style><p>x</p>`,
  'a style attribute': (text) => `<p style="color:red${text.replaceAll('"', '&quot;')}">x</p>`,
  'a string of a script': (text) => `<script>var x = "${text}"</script>`,
  'a string in single quotes': (text) => `<script>var x = '${text}'</script>`,
  'a template string': (text) => `<script>var x = \`${text}\`</script>`,
  'a comment of a script': (text) => `<script>// ${text}\n</script>`,
  'a comment': (text) => `<!-- ${text} -->`,
  'a title': (text) => `<title>${text}</title>`,
  'a text area': (text) => `<textarea>${text}</textarea>`,
  'a template': (text) => `<template>${text}</template>`,
  'a comment of a style sheet': (text) => `<style>/* ${text} */</style><p>x</p>`,
  'a string whose quotes alone are escaped': (text) =>
    `<script>var x = "${text.replaceAll('"', '\\"')}"</script>`,
  Markdown: (text) =>
    `<p>${text.replaceAll(markdownLink, (_, ...urls: string[]) => link(urls.find(Boolean)))}</p>`,
}
