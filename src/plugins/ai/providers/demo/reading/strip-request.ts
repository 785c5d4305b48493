const things =
  'lessons?|pitch(?:es)?|courses?|cvs?|r[ée]sum[ée]s?|grant applications?|documents?|reports?|(?:quarterly |annual |monthly )?reviews?|business plans?|newsletters?|portfolios?|catalogues?|lookbooks?|annual reports?|white ?papers?|one[- ]?pagers?|brochures?|handbooks?|guides?|proposals?|briefs?|case stud(?:y|ies)|websites?|web ?sites?|sites?|landing ?pages?|home ?pages?|pages?|presentations?|pitch decks?|slide decks?|decks?|slides?|talks?|posters?|graphics?|flyers?|banners?|social (?:media )?posts?|posts?|infographics?|cards?|covers?|invitations?|menus?|' +
  '(?:projekt|förder)?anträge?|(?:projekt|förder)?antrag|lebenslauf|unterrichtsstunde|dokumente?|berichte?|jahresberichte?|broschüren?|handbuch|leitfaden|angebot|konzept|webseiten?|webauftritt|internetseiten?|startseite|präsentation(?:en)?|vortrag|folien|foliensatz|plakate?|poster|grafik(?:en)?|flyer|faltblatt|einladung(?:en)?|infografik(?:en)?|seiten?|beitrag|' +
  "rapports?|brochures?|guide|site(?: web| internet)?|page(?: d[’']accueil)?|présentations?|diaporama|affiches?|visuels?|graphiques?|dépliants?|infographies?|invitations?|dossiers?|" +
  'documentos?|informes?|folletos?|guías?|propuestas?|sitios?(?: web)?|páginas?(?: web)?|web|presentaci(?:ón|ones)|diapositivas|carteles?|gráficos?|volantes?|infografías?|invitaci(?:ón|ones)|' +
  'sito(?: web)?|presentazione|relazione|volantino|apresentação|relatório|cartaz|presentatie|rapport|verslag'
const verbs =
  'please|pitch|explain|present|announce|promote|advertise|introduce|describe|summari[sz]e|create|make|design|write|build|generate|produce|prepare|draft|give me|i need|we need|i want|we want|i would like|can you|could you|me|us|' +
  'bitte|erkläre?n?|erstelle?n?|mach(?:e|en)?|gestalte?n?|entwirf|entwerfen|schreibe?n?|baue?n?|generiere?n?|ich brauche|wir brauchen|ich möchte|wir möchten|mir|uns|' +
  "s[’']il (?:vous|te) plaît|crée[rz]?|fais|faites|conçois|concevez|rédige[rz]?|prépare[rz]?|génère[rz]?|écri(?:s|vez|re)|je veux|je voudrais|nous voulons|il me faut|-moi|moi|" +
  'por favor|crea(?:r|me)?|haz(?:me)?|diseña(?:r|me)?|escrib[ea](?:me)?|prepara(?:r|me)?|genera(?:r|me)?|necesito|necesitamos|quiero|queremos|crie|faça|maak'
const articles =
  'an?|the|some|einen?|einem|einer|eines|ein|der|die|das|dem|den|une?|des|les?|la|du|una?|unos|unas|el|los|las|het|een|um|uma|il|lo'
const links =
  "about|on|for|of|to|that (?:explains|shows|presents|describes|promotes|announces)|explaining|showing|presenting|describing|promoting|announcing|introducing|über|zu|zum|zur|für|von|vom|sur|pour|de|du|des|à propos de|présentant|d[’']|sobre|para|acerca de|de|del|per|su|over|voor|een|um|uma"

const between = "(?:[\\p{L}\\d/&’'-]+\\s+){0,4}?"
const request = new RegExp(
  `^(?:(?:${verbs})[\\s,]*)*(?:\\d+[\\s-]*(?:pages?|slides?|seiten|seitige[nrs]?|folien|páginas?|diapositivas)?\\s*)?(?:(?:${articles})\\s+)?${between}(?:${things})\\s+(?:${links})(?=\\s|(?<=’|'))\\s*`,
  'iu',
)
/** "Präsentation: wie wir …" */
const titled = new RegExp(
  `^(?:(?:${verbs})[\\s,]*)*(?:(?:${articles})\\s+)?(?:${things})\\s*[:–—]\\s+(?=\\S)`,
  'iu',
)
const verbOnly = new RegExp(`^(?:(?:${verbs})[\\s,]+)+`, 'iu')
const leadingArticle = new RegExp(
  `^(${articles}|our|my|your|unsere[nmrs]?|unser|meine[nmrs]?|notre|nos|mon|ma|mes|nuestr[oa]s?|mi)\\s+|^(l|d)[’']`,
  'iu',
)

const otherScripts = [
  // The case after the preposition stays, so the preposition stays too: "О городской ферме".
  /^(?:пожалуйста,?\s+)?(?:сделай|создай|подготовь|напиши|нарисуй|сделать|создать|нужн[аоы]?|нужен)(?:те)?\s+(?:\S+\s+)?(?:презентаци\S*|сайт\S*|отч[её]т\S*|плакат\S*|документ\S*|брошюр\S*|страниц\S*)\s+(?=\S)/iu,
  /^(?:من فضلك\s+)?(?:أنشئ|اصنع|صمم|صمّم|اكتب|أعد|حضّر)\s+(?:موقعا|موقعًا|عرضا|عرضًا|تقريرا|تقريرًا|ملصقا|ملصقًا|وثيقة|صفحة|كتيبا)\s+(?:(?:عن|حول)\s+|ل(?=\S))/u,
  /^(?:عرض\s+تقديمي|موقع|تقرير|ملصق|كتيب|صفحة)\s+(?:(?:عن|حول)\s+|ل(?=[^ل\s]))/u,
]

/** What a design is to be, where that says more than that it is one. */
const special =
  /(?<!\p{L})(?:(?:annual|quarterly|monthly) (?:report|review)|business plan|case study|white ?paper|newsletter|catalogue|lookbook|handbook|guide|proposal|menu|invitation|lesson|pitch|course|cv|r[ée]sum[ée]|grant application|jahresbericht|handbuch|leitfaden|angebot|konzept|einladung|(?:projekt|förder)antrag|lebenslauf|bericht|report)(?!\p{L})/iu

/** What the person asks for, in the words of the request: "annual report", "Projektantrag". */
export const formOf = (text: string): string | undefined => {
  const { rest } = stripRequest(text)
  const form = special.exec(text.slice(0, text.length - rest.length))?.[0]
  return form && form.length <= 3 ? form.toUpperCase() : form
}

/** The text without its request ("Create a report about …") and the article that follows it. */
export const stripRequest = (text: string): { rest: string; article: string } => {
  const foreign = otherScripts.find((pattern) => pattern.test(text))
  if (foreign) return { rest: text.replace(foreign, ''), article: '' }
  const colon = text.replace(titled, '')
  const short = colon === text ? text.replace(request, '') : colon
  const rest = short === text ? text.replace(verbOnly, '') : short
  const article = leadingArticle.exec(rest)
  return {
    rest: article ? rest.slice(article[0].length) : rest,
    article: (article?.[1] ?? article?.[2] ?? '').toLowerCase(),
  }
}
