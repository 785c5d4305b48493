import { datesOf, type DateSpan } from './dates.ts'
import type { Known } from './known.ts'
import { type Figure, figuresOf } from './numbers.ts'
import { bracketed, overlaps, type Span } from './span.ts'

/** Words that number a part of something: what follows them counts nothing. */
const numbered =
  /(?:^|[\s([])(?:step|phase|page|chapter|figure|table|slide|part|section|level|version|stage|option|tip|rule|question|article|day|week|no\.?|nr\.?|n°|nº|№|§+|art\.|schritt|seite|kapitel|abbildung|abb\.|tabelle|folie|teil|abschnitt|stufe|regel|frage|artikel|tag|woche|punkt|étape|chapitre|tableau|partie|règle|niveau|paso|fase|página|capítulo|figura|tabla|parte|sección|nivel|regla|passo|pagina|capitolo|tabella|livello|regola|seção|nível|stap|hoofdstuk|afbeelding|tabel|deel|krok|strona|rozdział|część|etap|adım|sayfa|bölüm|шаг|этап|страница|глава|часть|рисунок|таблица|пункт|الخطوة|المرحلة|الصفحة|الفصل|الجزء|第)\s?$/iu
const idiom =
  /^(?:24\/7|50\/50|80\/20|1:1|16:9|4:3|3:2|360°|360[\s-](?:degrees?|grad|degrés|grados|gradi|graus|graden)|[2-6]G(?!\p{L})|24-hour|(?:24|7|365)\s(?:hours|days|stunden|tage|heures|jours|horas|días|dias|ore|giorni|uur|dagen)\s(?:a|per|am|im|in der|die|pro|par|sur|por|al|alla|l[’']|per|op een)(?!\p{L}))/iu
/** "ISO 9001", "DIN 5008": the number belongs to the name. */
const standard =
  /(?:^|[\s(])(?:ISO|DIN|EN|IEC|IEEE|RFC|ANSI|BS|NF|UNE|UNI|ГОСТ|WCAG|HTTP|TLS|USB|HTML|CSS|ES)[\s-]?$/u
/** "Windows 11.", "Highway 101 and": a number that ends a name counts nothing. */
const ofName = /\p{Ll}\s\p{L}*\p{Lu}[\p{L}]+\s$/u
const endsName = /^(?:[.,;:!?)]|$|\s(?:and|or|und|oder|et|ou|y|o|e|en|of|i|ve|и)\s)/u
const century = /^\.?\s?(?:Jahrhundert|század|století|wieku?|yüzyıl|век|世紀|世纪|세기)/iu
const counter = /^\s?[.)](?:\s|$)/
const ofTime =
  /^[\s\u00a0-]?(?:years?|months?|weeks?|days?|hours?|minutes?|jahre?n?|monaten?|monate|wochen?|tagen?|stunden?|minuten|ans?|années?|mois|semaines?|jours?|heures?|años?|meses|semanas?|días?|horas?|minutos|anni|mesi|settimane|giorni|ore|minuti|anos|dias|jaar|maanden|weken|dagen|uur|lat|miesięcy|tygodni|dni|godzin|yıl|ay|hafta|gün|saat|лет|года|месяцев|недель|дней|часов|минут|سنوات|أشهر|أسابيع|أيام|ساعات|دقائق)(?!\p{L})|^\s?(?:年間|年|か月|ヶ月|週間|日間|時間|分|个月|天|小时|分钟|년|개월|시간)/iu
const founded =
  /(?:since|founded|established|opened|started|born|seit|gegründet|eröffnet|geboren|depuis|fondée?|créée?|ouvert|desde|fundad[oa]|abiert[oa]|dal|fondat[oa]|apert[oa]|sinds|opgericht|od|założon[ay]|beri|kurul\p{L}*|с|основан\p{L}*|открыт\p{L}*|منذ|تأسس\p{L}*|创立于?|成立于?|創業|設立)[\s\p{L}]{0,12}$/iu

/** Small whole numbers structure a text ("three reasons", "2 of 5") far more often than they claim something. */
const SMALL = 10

type Context = { known: Known; counts: ReadonlySet<number>; isDate: boolean }

const isKnown = ({ value, bare, unit }: Figure, { numbers }: Known): boolean =>
  numbers.has(value) ||
  numbers.has(Math.abs(bare)) ||
  // What is left of a share of a hundred follows from it.
  (/%|٪|percent|prozent/iu.test(unit) && numbers.has(100 - bare) && numbers.size > 0)

const isStructural = (figure: Figure, text: string, { counts }: Context): boolean => {
  const before = text.slice(0, figure.from)
  const after = text.slice(figure.to)
  if (numbered.test(before.slice(-24)) || standard.test(before.slice(-8))) return true
  if (idiom.test(text.slice(figure.from)) || /^[:/]\d/.test(after)) return true
  if (/(?:^|\n)\s*$/.test(before) && counter.test(after)) return true
  if (century.test(after)) return true
  if (figure.unit !== '' || !Number.isInteger(figure.bare) || figure.bare < 0) return false
  if (/^\s?(?:st|nd|rd|th|er|e|ème|º|ª)(?!\p{L})/u.test(after)) return true
  if (figure.bare < 1000 && ofName.test(before.slice(-40)) && endsName.test(after)) return true
  if (figure.bare <= SMALL) return !ofTime.test(after)
  return counts.has(figure.bare)
}

/** Before this, a year alone is history, which everybody may know. */
const HISTORY = 1990

/** A bare year is common knowledge, unless it says when something of ours began or will be. */
const yearSpan = (date: DateSpan, text: string, isDate: boolean): Span => ({
  from: date.from,
  to: date.to,
  code: 'date',
  mark:
    (isDate && (date.numbers[0] ?? 0) >= HISTORY) ||
    founded.test(text.slice(Math.max(0, date.from - 24), date.from)),
})

/** The figures and dates of a text that the brief does not give. `counts` holds how many things the page itself lists. */
export const figureSpans = (text: string, context: Context): Span[] => {
  const closed = bracketed(text)
  const dates = datesOf(text)
  const isOpen = (span: { from: number; to: number }): boolean => !closed.some((each) => overlaps(each, span))
  const ofDates = dates
    .filter((date) => isOpen(date) && !date.numbers.every((each) => context.known.numbers.has(each)))
    .map((date): Span =>
      date.isYear ? yearSpan(date, text, context.isDate) : { ...date, code: 'date', mark: true },
    )
  const ofFigures = figuresOf(text)
    .filter((figure) => isOpen(figure) && !dates.some((date) => overlaps(date, figure)))
    .filter((figure) => !isKnown(figure, context.known) && !isStructural(figure, text, context))
    .map(({ from, to }): Span => ({ from, to, code: 'figure', mark: true }))
  return [...ofDates, ...ofFigures]
}
