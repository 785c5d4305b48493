/**
 * What a speaker says of what a slide shows, and what a plan says of a slide. Slots: {L} a list of things or figures, {T} a
 * topic. Placeholders stand in brackets.
 */
export type Telling = {
  /** The topics of the whole. */
  topics: string
  figures: string
  points: string
  /** For a slide whose matter is still to be written. */
  example: string
  recap: string
  /** On to the next slide, {N}. */
  onward: string
  /** What the last slide is for. */
  closing: string
}

const written: Readonly<Record<string, Telling>> = {
  en: {
    topics: 'It is about {L}.',
    figures: 'The numbers to keep in mind: {L}.',
    points: 'Several things come together here: {L}.',
    example: 'A short example helps at this point: [an example of {T}].',
    recap: 'We have spoken about {L}.',
    onward: 'That leads to “{N}”.',
    closing: 'What is to be decided now: [first step, name, date].',
  },
  de: {
    topics: 'Es geht um {L}.',
    figures: 'Diese Zahlen sollten Sie im Kopf behalten: {L}.',
    points: 'Hier kommt einiges zusammen: {L}.',
    example: 'An dieser Stelle hilft ein kurzes Beispiel: [ein Beispiel zu {T}].',
    recap: 'Wir haben über Folgendes gesprochen: {L}.',
    onward: 'Das führt uns zu „{N}“.',
    closing: 'Was jetzt zu entscheiden ist: [erster Schritt, Name, Datum].',
  },
  fr: {
    topics: 'Il s’agit de ceci : {L}.',
    figures: 'Les chiffres à retenir : {L}.',
    points: 'Plusieurs choses se rejoignent ici : {L}.',
    example: 'Un court exemple aide à comprendre : [un exemple, {T}].',
    recap: 'Nous avons parlé de ceci : {L}.',
    onward: 'Cela nous mène à « {N} ».',
    closing: 'Ce qu’il faut décider maintenant : [première étape, nom, date].',
  },
  es: {
    topics: 'Se trata de lo siguiente: {L}.',
    figures: 'Las cifras que conviene recordar: {L}.',
    points: 'Aquí se juntan varias cosas: {L}.',
    example: 'Un breve ejemplo ayuda a entenderlo: [un ejemplo, {T}].',
    recap: 'Hemos hablado de lo siguiente: {L}.',
    onward: 'Esto nos lleva a «{N}».',
    closing: 'Lo que hay que decidir ahora: [primer paso, nombre, fecha].',
  },
  it: {
    topics: 'Si tratta di questo: {L}.',
    figures: 'I numeri da ricordare: {L}.',
    points: 'Qui si incontrano più cose: {L}.',
    example: 'Un breve esempio aiuta a capire: [un esempio, {T}].',
    recap: 'Abbiamo parlato di questo: {L}.',
    onward: 'Questo ci porta a «{N}».',
    closing: 'Che cosa decidere ora: [primo passo, nome, data].',
  },
  pt: {
    topics: 'Trata-se do seguinte: {L}.',
    figures: 'Os números a reter: {L}.',
    points: 'Aqui juntam-se várias coisas: {L}.',
    example: 'Um breve exemplo ajuda a perceber: [um exemplo, {T}].',
    recap: 'Falámos do seguinte: {L}.',
    onward: 'Isto leva-nos a «{N}».',
    closing: 'O que há a decidir agora: [primeiro passo, nome, data].',
  },
  nl: {
    topics: 'Het gaat over {L}.',
    figures: 'De cijfers om te onthouden: {L}.',
    points: 'Hier komen een paar dingen samen: {L}.',
    example: 'Een kort voorbeeld helpt hier: [een voorbeeld over {T}].',
    recap: 'We hebben het gehad over {L}.',
    onward: 'Dat brengt ons bij ‘{N}’.',
    closing: 'Wat er nu te besluiten is: [eerste stap, naam, datum].',
  },
  pl: {
    topics: 'Chodzi o to: {L}.',
    figures: 'Liczby, które warto zapamiętać: {L}.',
    points: 'Spotyka się tu kilka spraw: {L}.',
    example: 'Pomoże tu krótki przykład: [przykład, {T}].',
    recap: 'Mówiliśmy o tym: {L}.',
    onward: 'To prowadzi nas dalej: „{N}”.',
    closing: 'Co trzeba teraz postanowić: [pierwszy krok, nazwisko, data].',
  },
  tr: {
    topics: 'Konumuz şunlar: {L}.',
    figures: 'Akılda tutulacak sayılar: {L}.',
    points: 'Burada birkaç şey bir araya geliyor: {L}.',
    example: 'Burada kısa bir örnek iyi gelir: [{T} için bir örnek].',
    recap: 'Şunlardan söz ettik: {L}.',
    onward: 'Bu da bizi şuna getiriyor: “{N}”.',
    closing: 'Şimdi karar verilecek olan: [ilk adım, ad, tarih].',
  },
  ru: {
    topics: 'Речь пойдёт о следующем: {L}.',
    figures: 'Цифры, которые стоит запомнить: {L}.',
    points: 'Здесь сходится несколько вещей: {L}.',
    example: 'Здесь поможет короткий пример: [пример, {T}].',
    recap: 'Мы говорили о следующем: {L}.',
    onward: 'Это подводит нас к теме «{N}».',
    closing: 'Что нужно решить сейчас: [первый шаг, имя, дата].',
  },
  ar: {
    topics: 'الحديث هنا عن: {L}.',
    figures: 'الأرقام التي تستحق أن تُحفظ: {L}.',
    points: 'تجتمع هنا أمور عدة: {L}.',
    example: 'يفيد هنا مثال قصير: [مثال عن {T}].',
    recap: 'تحدثنا عن: {L}.',
    onward: 'وهذا يقودنا إلى «{N}».',
    closing: 'ما ينبغي تقريره الآن: [الخطوة الأولى، الاسم، التاريخ].',
  },
  he: {
    topics: 'מדובר בדברים האלה: {L}.',
    figures: 'המספרים שכדאי לזכור: {L}.',
    points: 'כאן נפגשים כמה דברים: {L}.',
    example: 'כאן תעזור דוגמה קצרה: [דוגמה, {T}].',
    recap: 'דיברנו על הדברים האלה: {L}.',
    onward: 'זה מוביל אותנו אל „{N}”.',
    closing: 'מה צריך להחליט עכשיו: [צעד ראשון, שם, תאריך].',
  },
  hi: {
    topics: 'बात इन चीज़ों की है: {L}।',
    figures: 'ये आँकड़े याद रखने लायक हैं: {L}।',
    points: 'यहाँ कई बातें एक साथ आती हैं: {L}।',
    example: 'यहाँ एक छोटा उदाहरण काम आता है: [{T} का एक उदाहरण]।',
    recap: 'हमने इन चीज़ों पर बात की: {L}।',
    onward: 'इसके बाद बात आती है “{N}” पर।',
    closing: 'अब क्या तय करना है: [पहला कदम, नाम, तारीख]।',
  },
  ja: {
    topics: 'お話しするのは次のことです：{L}。',
    figures: '覚えておいていただきたい数字は、{L}です。',
    points: 'ここにはいくつかのことが集まっています：{L}。',
    example: 'ここで短い例を挙げます：［「{T}」の例］。',
    recap: 'これまで次のことをお話ししました：{L}。',
    onward: 'ここから「{N}」の話につながります。',
    closing: 'いま決めること：［最初の一歩、担当、日付］。',
  },
  zh: {
    topics: '要谈的是：{L}。',
    figures: '值得记住的数字是：{L}。',
    points: '这里汇集了几件事：{L}。',
    example: '这里可以举一个简短的例子：［“{T}”的例子］。',
    recap: '我们谈到了：{L}。',
    onward: '由此引出“{N}”。',
    closing: '现在要决定的是：［第一步、姓名、日期］。',
  },
  ko: {
    topics: '다룰 내용은 다음과 같습니다: {L}.',
    figures: '기억해 두실 숫자입니다: {L}.',
    points: '여기에는 몇 가지가 모여 있습니다: {L}.',
    example: '여기서는 짧은 예가 도움이 됩니다: [{T}의 예].',
    recap: '지금까지 이것을 말씀드렸습니다: {L}.',
    onward: '이것은 “{N}”(으)로 이어집니다.',
    closing: '지금 정해야 할 것: [첫걸음, 이름, 날짜].',
  },
}

/** The sentences of a language (by BCP 47 tag); undefined where the demo cannot speak it. */
export const tellingIn = (language: string): Telling | undefined =>
  written[language.split('-')[0]?.toLowerCase() ?? '']
