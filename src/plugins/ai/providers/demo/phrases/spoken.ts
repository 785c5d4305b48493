/** What a speaker says around a slide. Slots: {S} the subject, {T} the title of the slide, {N} the title of the next one. */
export type Spoken = { opening: string; about: string; next: string; last: string }

const spoken: Readonly<Record<string, Spoken>> = {
  en: {
    opening:
      'Welcome, and thank you for coming. For the next few minutes I would like to talk about this: {S}.',
    about: 'Let me take up one thing here: “{T}”.',
    next: 'If there are no questions, we go on to “{N}”.',
    last: 'Thank you for listening. Now I am looking forward to your questions.',
  },
  de: {
    opening:
      'Herzlich willkommen, schön, dass Sie da sind. In den nächsten Minuten geht es um Folgendes: {S}.',
    about: 'Hier möchte ich auf eines eingehen: „{T}“.',
    next: 'Wenn es dazu keine Fragen gibt, kommen wir zu „{N}“.',
    last: 'Vielen Dank fürs Zuhören. Jetzt freue ich mich auf Ihre Fragen.',
  },
  fr: {
    opening: 'Bienvenue et merci d’être là. Pendant quelques minutes, je voudrais vous parler de ceci : {S}.',
    about: 'Ici, je voudrais m’arrêter sur un point : « {T} ».',
    next: 'S’il n’y a pas de questions, passons à « {N} ».',
    last: 'Merci de votre attention. Je suis maintenant à l’écoute de vos questions.',
  },
  es: {
    opening: 'Bienvenidos y gracias por venir. Durante unos minutos quisiera hablarles de esto: {S}.',
    about: 'Aquí quisiera detenerme en un punto: «{T}».',
    next: 'Si no hay preguntas, pasamos a «{N}».',
    last: 'Gracias por su atención. Ahora espero sus preguntas.',
  },
  it: {
    opening: 'Benvenuti e grazie di essere qui. Per qualche minuto vorrei parlarvi di questo: {S}.',
    about: 'Qui vorrei soffermarmi su un punto: «{T}».',
    next: 'Se non ci sono domande, passiamo a «{N}».',
    last: 'Grazie per l’attenzione. Ora aspetto le vostre domande.',
  },
  pt: {
    opening:
      'Sejam bem-vindos e obrigado por terem vindo. Nos próximos minutos gostaria de falar sobre isto: {S}.',
    about: 'Aqui gostaria de me deter num ponto: «{T}».',
    next: 'Se não houver perguntas, passamos a «{N}».',
    last: 'Obrigado pela atenção. Agora aguardo as vossas perguntas.',
  },
  nl: {
    opening: 'Welkom, fijn dat u er bent. De komende minuten wil ik het hierover hebben: {S}.',
    about: 'Hier wil ik één ding uitlichten: ‘{T}’.',
    next: 'Als er geen vragen zijn, gaan we verder met ‘{N}’.',
    last: 'Dank u voor uw aandacht. Nu hoor ik graag uw vragen.',
  },
  pl: {
    opening: 'Witam i dziękuję za przybycie. Przez najbliższe minuty chcę mówić o jednym: {S}.',
    about: 'Tutaj chcę zatrzymać się przy jednej sprawie: „{T}”.',
    next: 'Jeśli nie ma pytań, przechodzimy dalej: „{N}”.',
    last: 'Dziękuję za uwagę. Teraz czekam na państwa pytania.',
  },
  tr: {
    opening: 'Hoş geldiniz, geldiğiniz için teşekkürler. Önümüzdeki dakikalarda konumuz şu: {S}.',
    about: 'Burada bir noktanın üzerinde durmak istiyorum: “{T}”.',
    next: 'Soru yoksa şuna geçiyoruz: “{N}”.',
    last: 'Dinlediğiniz için teşekkür ederim. Şimdi sorularınızı bekliyorum.',
  },
  ru: {
    opening: 'Добро пожаловать, спасибо, что пришли. В ближайшие минуты речь пойдёт вот о чём: {S}.',
    about: 'Здесь я хочу остановиться на одном: «{T}».',
    next: 'Если вопросов нет, перейдём дальше: «{N}».',
    last: 'Спасибо за внимание. Теперь я жду ваших вопросов.',
  },
  ar: {
    opening: 'أهلًا بكم وشكرًا لحضوركم. في الدقائق القادمة سأتحدث عن هذا: {S}.',
    about: 'هنا أودّ أن أتوقف عند نقطة واحدة: «{T}».',
    next: 'إن لم تكن هناك أسئلة ننتقل إلى «{N}».',
    last: 'شكرًا لإصغائكم. والآن أنتظر أسئلتكم.',
  },
  he: {
    opening: 'ברוכים הבאים ותודה שבאתם. בדקות הקרובות אדבר על הנושא הזה: {S}.',
    about: 'כאן אני רוצה להתעכב על דבר אחד: „{T}”.',
    next: 'אם אין שאלות, נעבור אל „{N}”.',
    last: 'תודה על ההקשבה. עכשיו אשמח לשאלות שלכם.',
  },
  hi: {
    opening: 'आप सबका स्वागत है, आने के लिए धन्यवाद। अगले कुछ मिनटों में बात इस पर होगी: {S}।',
    about: 'यहाँ मैं एक बात पर रुकना चाहता हूँ: “{T}”।',
    next: 'अगर कोई सवाल नहीं है, तो हम आगे बढ़ते हैं: “{N}”।',
    last: 'सुनने के लिए धन्यवाद। अब मुझे आपके सवालों का इंतज़ार है।',
  },
  ja: {
    opening:
      '本日はお越しいただき、ありがとうございます。これから数分間、次のことについてお話しします：{S}。',
    about: 'ここでは一つのことを取り上げます。「{T}」です。',
    next: 'ご質問がなければ、「{N}」に進みます。',
    last: 'ご清聴ありがとうございました。ご質問をお待ちしています。',
  },
  zh: {
    opening: '欢迎各位，感谢大家的到来。接下来的几分钟我想谈谈：{S}。',
    about: '这里我想谈一点：“{T}”。',
    next: '如果没有问题，我们接着看“{N}”。',
    last: '感谢大家的聆听。现在欢迎提问。',
  },
  ko: {
    opening: '와 주셔서 감사합니다. 앞으로 몇 분 동안 이것에 대해 말씀드리겠습니다: {S}.',
    about: '여기서는 한 가지를 짚어 보겠습니다: “{T}”.',
    next: '질문이 없으시면 “{N}”(으)로 넘어가겠습니다.',
    last: '들어 주셔서 감사합니다. 이제 질문을 기다리겠습니다.',
  },
}

/** The sentences of a language (by BCP 47 tag); undefined where the demo cannot speak it. */
export const spokenIn = (language: string): Spoken | undefined =>
  spoken[language.split('-')[0]?.toLowerCase() ?? '']
