const intro =
  "here(?:’s|'s| is| are)\\b[^\\n.:]{0,120}|sure\\b[^\\n.:]{0,80}|certainly\\b[^\\n.:]{0,80}|of course\\b[^\\n.:]{0,80}|absolutely\\b[^\\n.:]{0,80}|below (?:is|are)\\b[^\\n.:]{0,120}|i(?:’ve|'ve| have) (?:created|written|prepared|drafted)\\b[^\\n.:]{0,120}|hier (?:ist|sind|finden sie|kommt)\\b[^\\n.:]{0,120}|natürlich\\b[^\\n.:]{0,80}|gerne?\\b[^\\n.:]{0,80}|selbstverständlich\\b[^\\n.:]{0,80}|voici\\b[^\\n.:]{0,120}|bien sûr\\b[^\\n.:]{0,80}|aquí (?:tienes|está|tiene)\\b[^\\n.:]{0,120}|claro\\b[^\\n.:]{0,80}|por supuesto\\b[^\\n.:]{0,80}|ecco\\b[^\\n.:]{0,120}|certo\\b[^\\n.:]{0,80}|aqui está\\b[^\\n.:]{0,120}|hier is\\b[^\\n.:]{0,120}|oto\\b[^\\n.:]{0,120}|işte\\b[^\\n.:]{0,120}|вот\\s[^\\n.:]{0,120}|конечно\\b[^\\n.:]{0,80}|当然[^\\n。：:]{0,60}|以下は[^\\n。：:]{0,60}|以下是[^\\n。：:]{0,60}|もちろん[^\\n。：:]{0,60}"
/** "Here is the revised slide:" before what was asked for; a colon or a line's end tells it from a sentence that belongs. */
const opening = new RegExp(`^(?:${intro})[:：]\\s+|^(?:${intro})[!.:：。！]?[ \\t]*\\n+`, 'iu')
const eager =
  /^(?:sure|certainly|absolutely|of course|great question|natürlich|gerne|selbstverständlich|bien sûr|avec plaisir|claro|por supuesto|certo|certamente|com certeza|natuurlijk|oczywiście|tabii ki|конечно|بالتأكيد|当然|好的|もちろん|물론입니다)(?:[!.,！。，、]|\s[–—-])\s*(?=\S)/iu
const remark =
  /as an ai(?: language)? model|as a language model|als ki(?:-sprach)?modell|als sprachmodell|en tant qu[’']ia|en tant que modèle de langage|como modelo de lenguaje|come modello linguistico|как языковая модель|作为(?:一个)?(?:ai|人工智能)|i hope this helps|let me know if you|feel free to (?:adjust|modify|change|edit|ask)|lassen sie mich wissen|ich hoffe,? das hilft|n[’']hésitez pas à me|espero que (?:esto )?te? ?(?:ayude|sirva)|ignore (?:all )?(?:previous|prior) instructions/iu
/** The whole sentence around a remark; looked for only where there is one, since every place is tried. */
const ownAnswer = new RegExp(`[^.!?\\n。！？]*(?:${remark.source})[^.!?\\n。！？]*[.!?。！？]*\\s*`, 'giu')
const labels =
  /^\s*(?:title|headline|heading|subtitle|body|text|caption|kicker|titel|überschrift|titre|título|titolo)\s*[:：]\s+(?=\S)/iu
const fence = /^\s*```[a-z]*\s*\n?|\n?\s*```\s*$/giu

/** A text without what a model says about its own answer. A text that is nothing else becomes empty. */
export const withoutLeftovers = (text: string, isTitle: boolean): string => {
  let left = text
  if (left.includes('```')) left = left.replace(fence, '')
  left = left.replace(opening, '').replace(eager, '')
  if (remark.test(left)) left = left.replace(ownAnswer, '')
  if (isTitle) left = left.replace(labels, '')
  if (left === text) return text
  const trimmed = left.trim()
  return trimmed.charAt(0).toLocaleUpperCase() + trimmed.slice(1)
}

const slot =
  /\{\{\s*([\p{L}][\p{L}\p{N} _.-]{0,40})\s*\}\}|\$\{\s*([\p{L}][\p{L}\p{N} _.-]{0,40})\s*\}|<<\s*([\p{L}][\p{L}\p{N} _.-]{0,40})\s*>>|(?<![\p{L}{$])\{([\p{L}][\p{L}\p{N} _-]{1,40})\}/gu
const bare = /(?<![\p{L}\p{N}[])(?:X{3,8}|TBD|TBA|TODO)(?![\p{L}\p{N}\]])/gu

/** Every form of "to be filled in" as square brackets. */
export const asPlaceholders = (text: string): string =>
  text
    .replace(
      slot,
      (_, ...names: unknown[]) => `[${String(names.slice(0, 4).find(Boolean)).replaceAll('_', ' ').trim()}]`,
    )
    .replace(bare, (found) => `[${found}]`)

/** Text that only fills space. */
export const isFiller = (text: string): boolean =>
  /lorem ipsum|dolor sit amet|consectetur adipisc|(?:your|sample|dummy|placeholder) text (?:here|goes here)|text goes here|blindtext|ここに(?:テキスト|文章)を/iu.test(
    text,
  )
