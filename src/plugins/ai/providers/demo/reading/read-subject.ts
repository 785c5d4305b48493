import { cutText } from '#kernel/cut-text.ts'
import { stripRequest } from './strip-request.ts'

type Subject = { subject: string; inSentence: string; rest: string }

const named =
  /\b(?:called|named|namens|genannt|heißt|appelée?s?|nommée?s?|llamad[oa]s?|titled|entitled|mit dem titel|intitulée?s?|titulad[oa]s?)\s+["“„«‘']?\s*([^"”“»’'.,;:\n]{2,40})/iu
const quoted = /["“„«]\s*([^"”“»]{2,40}?)\s*["”“»]/u
const clauseEnd =
  /(?<!\d)[.,]|[.,](?=\s*$)|,(?!\d)|[;:!?\n—–()。！？、，]|\s(?:with|including|covering|that|which|who|where|and how|mit|inklusive|die sich|der sich|welche|avec|dont|qui|comprenant|con|que|incluyendo|aimed at|in (?:two|three|four|five|six|\d+) pages)\s|\sto\s\p{Ll}+\s(?=the\s|an?\s|our\s|their\s|its\s|\d)/iu
const prepositions =
  /\s(?:in|at|on|near|from|for|to|that|which|who|aus|bei|für|am|im|an|von|vom|zum|zur|à|au|aux|en|dans|pour|chez|para|sobre|by|über|sur)\s/iu

/** The subject of a prompt: its quoted or given name, else the first clause after the request. */
export const readSubject = (text: string, language: string): Subject => {
  const { rest, article } = stripRequest(text)
  const name = (named.exec(text) ?? quoted.exec(text))?.[1]?.trim()
  const properName = name && /^[\p{Lu}\d\p{Lo}]/u.test(name) ? name : undefined
  if (/^(ja|zh|th|ko)$/.test(language)) {
    const clause = properName ?? unspacedSubject(text)
    const later = text.split(/[。！？.!?\n]/u).slice(1)
    return { subject: clause, inSentence: clause, rest: [clause, ...later].join('。') }
  }
  const clause = germanNominative(shorten(firstClause(rest), 72) || cutText(rest, 60), article)
  // "our bakery" alone says more than "bakery".
  const subject =
    properName ?? (possessive.test(article) && !clause.includes(' ') ? `${article} ${clause}` : clause)
  const inSentence = question.test(clause) ? '' : withArticle(clause, article)
  return { subject: capitalise(subject), inSentence: properName ?? inSentence, rest }
}

const possessive = /^(?:our|my|unsere?|meine?|notre|mon|ma|nuestr[oa])$/iu

/** A question has no place inside another sentence. */
const question =
  /^(?:why|how|what|when|where|who|warum|wieso|wie|was|wann|wo|wer|pourquoi|comment|quand|où|por qué|cómo|cuándo|dónde)\s/iu
const punctuation = /(?<!\d)[.,]|[.,](?=\s*$)|,(?!\d)|[;:!?\n—–()。！？、，]/u

/** Up to the first break; a lone word ("an app that …") keeps what tells it from others. */
const firstClause = (rest: string): string => {
  const short = (rest.split(clauseEnd)[0] ?? rest).trim()
  return short.length < 12 && !short.includes(' ') ? (rest.split(punctuation)[0] ?? rest).trim() : short
}

const unspacedSubject = (text: string): string => {
  const first = text.split(/[。！？.!?\n、，,：:]/u)[0] ?? text
  const asked =
    /^(?:请|請)?(?:帮我|为我|給我)?(?:做|制作|製作|创建|创作|設計|设计|写|撰写|生成)?(?:一[份个張张篇套本])?(?:关于|關於|介绍|介紹)?/u
  const closing =
    /(?:の(?:ため|紹介|企画|提案)?)?(?:について|に関する|のための|を紹介する|向けの)?(?:の)?(?:資料|レポート|報告書|ウェブサイト|サイト|プレゼン(?:テーション)?|スライド|ポスター|(?:商品|製品|紹介)?ページ|グラフィック|パンフレット)(?:を?(?:作成|作って|制作)?(?:して)?(?:ください)?)?$|的?(?:报告|報告|网站|網站|演示文稿|幻灯片|海报|海報|文档|文件|宣传册|介绍)$/u
  const forWhom = /^(?:请|請)?[为為](.+?)(?:制作|製作|设计|設計|创建|做|写)/u.exec(first)?.[1]
  const bare = (forWhom ?? first.replace(asked, '').replace(closing, '')) || first
  return cutText(bare.replace(/^一[家个個间間座款种種]/u, ''), 24)
}

const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

const shorten = (text: string, limit: number): string => {
  if (text.length <= limit) return text
  const cut = cutText(text, limit)
  return cutText(cut, Math.max(cut.lastIndexOf(' '), 12))
    .trim()
    .replace(
      /\s(?:the|an?|of|and|for|in|der|die|das|des|den|dem|und|für|von|de|la|le|les|et|du|el|los|las|y)$/iu,
      '',
    )
}

const oblique = new Set([
  'einen',
  'einem',
  'einer',
  'eines',
  'dem',
  'den',
  'unseren',
  'unserem',
  'unserer',
  'meinen',
  'meinem',
  'meiner',
])

/** After an inflected German article the adjectives are inflected too; the noun alone is safe. */
const germanNominative = (clause: string, article: string): string => {
  if (!oblique.has(article)) return clause
  const noun = /(?:^|\s)(\p{Lu}.*)$/u.exec(clause)?.[1]
  return noun ?? clause
}

const definite: Record<string, string> = {
  a: 'the',
  an: 'the',
  the: 'the',
  our: 'our',
  my: 'my',
  your: 'your',
  eine: 'die',
  einer: 'die',
  einen: 'der',
  die: 'die',
  das: 'das',
  un: 'le',
  une: 'la',
  le: 'le',
  la: 'la',
  les: 'les',
  una: 'la',
  el: 'el',
  los: 'los',
  las: 'las',
  notre: 'notre',
  nos: 'nos',
}
const spanish = /[ñáíóú]|\b(?:de la|del|en el)\b/iu

/** The short form inside a sentence: the noun before its prepositions, with the definite article it had. */
const withArticle = (clause: string, article: string): string => {
  const head = clause.split(prepositions)[0] ?? clause
  const short = head.length >= 4 ? head : clause
  const known = definite[article]
  if (!known) return short
  if (article === 'un' && spanish.test(clause)) return `el ${short}`
  if (
    (known === 'le' || known === 'la') &&
    /^[aeiouhéèêîôû]/iu.test(short) &&
    article.startsWith('un') &&
    article !== 'una'
  )
    return `l’${short}`
  return `${known} ${short}`
}
