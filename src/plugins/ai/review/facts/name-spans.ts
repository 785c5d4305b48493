import type { Known } from './known.ts'
import { bracketed, overlaps, type Span } from './span.ts'

const part = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const name = `${part}(?:\\s(?:(?:von|van|de|del|della|der|den|di|da|dos|bin|al|of|for|und|and|&)\\s)?${part}){0,3}`

/** Forms of address: whoever follows is a person. */
const titled = `(?<!\\p{L})(?:M(?=\\.)|Dr|Prof|Mr|Mrs|Ms|Herrn?|Frau|Mme|Mlle|Sra?|Sig|Sig\\.ra|Dott|Dhr|Mevr|Pani?|Bay|Bayan|Dra?|Г-н|Г-жа|Проф)\\.?\\s(?:(?:Dr|Prof)\\.?\\s)?${name}`
/** Who is said to have said it. */
const source = `(?<!\\p{L})(?:[Aa]ccording to|[Ss]ays|[Ss]aid|[Ll]aut|[Ss]agt(?:e)?|[Ss]elon|[Dd][’']après|[Ss]egún|[Dd]ice|[Ss]econdo|[Ss]egundo|[Vv]olgens|[Zz]egt|[Ww]edług|[Mm]ówi|[Пп]о данным|[Пп]о словам|[Гг]оворит)\\s(?:the\\s|la\\s|le\\s|el\\s|der\\s|die\\s|dem\\s|das\\s|de\\s|het\\s)?`
const said = `(${name})(?=,?\\s(?:says|said|explains|explained|sagt|sagte|erklärt|dit|explique|dice|afirma|explica|spiega|diz|zegt|mówi|говорит|diyor)(?!\\p{L}))`
const company = `(?:${part}\\s){1,3}(?:GmbH|AG|KG|e\\.V\\.|SE|Inc|Ltd|LLC|LLP|Corp|PLC|plc|SARL|SAS|S\\.A\\.|S\\.L\\.|S\\.r\\.l\\.|B\\.V\\.|N\\.V\\.|BV|NV|Oy|AB|A\\.Ş\\.|Sp\\. z o\\.o\\.|Group|Institute|University|Foundation)(?!\\p{L})|株式会社[\\p{L}ー]{2,10}|[\\p{Script=Katakana}ー\\p{Script=Han}]{2,10}株式会社|\\p{Script=Han}{2,10}(?:有限公司|集团)|(?:ООО|ЗАО|ПАО|АО)\\s«[^»]{2,40}»`
const firstNames =
  'Alice|Amelie|Andrea|Andreas|Andrew|Anna|Anne|Antonio|Ben|Carla|Carlos|Caroline|Charlotte|Chloé|Christian|Claire|Clara|Claudia|Daniel|David|Diego|Elena|Elisabeth|Elizabeth|Emily|Emma|Eva|Felix|Francesca|Francesco|Giulia|Hannah|Hans|Helena|Ines|Isabel|Jack|James|Jan|Jane|Jean|Jens|Joanna|Johannes|John|Jonas|José|Juan|Julia|Julie|Karin|Katharina|Laura|Lena|Leonie|Linda|Lisa|Luca|Lucas|Lucía|Luis|Lukas|Marco|Marcus|Maria|María|Marie|Mario|Mark|Markus|Martin|Martina|Mary|Matteo|Max|Mehmet|Michael|Miguel|Mohammed|Nicolas|Nina|Oliver|Olivia|Patricia|Paul|Paula|Pedro|Peter|Petra|Philipp|Pierre|Piotr|Priya|Robert|Sabine|Sandra|Sarah|Sara|Simon|Sofia|Sophie|Stefan|Stephanie|Susan|Susanne|Thomas|Tim|Tom|Tobias|Ursula|Valentina|William|Yuki|Zoe|Анна|Мария|Елена|Ольга|Иван|Дмитрий|Алексей|Сергей|Наталья|Татьяна|Михаил|Андрей'
const person = `(?<![\\p{L}’'-])(?:${firstNames})\\s(?:${part}\\s)?(?:(?:von|van|de|del|da|di|bin|al)\\s)?${part}`

const names = new RegExp(`${titled}|${person}|${company}`, 'gu')
const sources = new RegExp(`(${source})(${name})|${said}`, 'gu')
/** A word of saying at the start of a sentence has a capital and belongs to no name. */
const leading =
  /^(?:According|Laut|Selon|Según|Secondo|Segundo|Volgens|Według|The|Die|Der|Das|Le|La|El|Bei|By|At|From|Von|In)\s/u
const capital = /\p{Lu}/u
const asianCompany = /株式会社|有限公司|集团/u

/** Nouns that follow "according to" and name nobody; German writes them with a capital. */
const nobody =
  /^(?:Angaben?|Studien?|Umfragen?|Berichte?n?|Plan|Gesetz|Experten|Vorgabe|Vertrag|Auftrag|Satzung|Definition|Norm|Schätzungen?|I|We|The|This|It|They|He|She|You)(?:\s|$)/u
/** Evidence with no address. */
const vague =
  /(?:studies|research|surveys?|experts|statistics|analysts|scientists) (?:show|shows|say|says|suggest|suggests|agree|prove|proves|indicate|indicates)|(?:studien|umfragen|experten|statistiken) (?:zeigen|belegen|beweisen|sagen)|(?:les études|des études|les experts) (?:montrent|démontrent|disent)|(?:los estudios|estudios|los expertos) (?:demuestran|muestran|dicen)|(?:studi|gli esperti) (?:dimostrano|mostrano|dicono)|(?:estudos|especialistas) (?:mostram|dizem)|(?:onderzoeken|studies|experts) (?:tonen|laten zien)|исследования показывают|研究表明|研究によると|تشير الدراسات/iu

/** People, companies and sources in running text that the brief does not name. */
export const nameSpans = (text: string, known: Known): Span[] => {
  const spans: Span[] = []
  if (capital.test(text) || asianCompany.test(text)) {
    const closed = bracketed(text)
    const add = (at: number, whole: string): void => {
      const found = whole.replace(leading, '')
      const from = at + whole.length - found.length
      const trimmed = found.replace(/[\s.,'’-]+$/u, '')
      const span = { from, to: from + trimmed.length, code: 'name', mark: true } as const
      if (nobody.test(trimmed) || known.hasName(trimmed)) return
      if (![...closed, ...spans].some((each) => overlaps(each, span))) spans.push(span)
    }
    for (const match of text.matchAll(names)) add(match.index, match[0])
    for (const { index, 1: lead, 2: cited, 3: speaker } of text.matchAll(sources)) {
      if (cited !== undefined) add(index + (lead?.length ?? 0), cited)
      else if (speaker !== undefined && speaker.includes(' ')) add(index, speaker)
    }
  }
  const claim = vague.exec(text)
  if (claim && !known.says(claim[0]))
    spans.push({ from: claim.index, to: claim.index + claim[0].length, code: 'source', mark: false })
  return spans
}

const contacts =
  /(?<![\p{L}\d])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<![\p{L}\d])(?:\+\d{1,3}|\(0\d+\)|00\d{2})[\s\d()/–-]{6,20}\d|(?<![\p{L}\d@/.])(?:www\.)?[a-z\d-]{2,63}\.(?:com|org|net|io|de|fr|es|it|nl|pl|eu|co\.uk|ch|at|jp|cn|ru|app|shop)(?:\/[\w/-]{0,80})?(?![\p{L}\d])/giu

/** Mail addresses, telephone numbers and sites: those the brief does not give, and those it gives, whose digits claim nothing. */
export const contactSpans = (text: string, known: Known): { invented: Span[]; given: Span[] } => {
  const spans = { invented: [] as Span[], given: [] as Span[] }
  if (!/[@+.(]|00/.test(text)) return spans
  const closed = bracketed(text)
  for (const { 0: found, index } of text.matchAll(contacts)) {
    const span = { from: index, to: index + found.length, code: 'contact', mark: true } as const
    if (closed.some((each) => overlaps(each, span))) continue
    spans[known.gives(found) ? 'given' : 'invented'].push(span)
  }
  return spans
}
