/** What a speaker may say around a slide. Slots: {S} the subject, {T} the topic of the slide, {N} the title of the next one. */
export type Spoken = { opening: string; about: string; next: string; last: string }

const spoken: Readonly<Record<string, Spoken>> = {
  en: {
    opening: 'Welcome everybody and say in one sentence why you are here: {S}.',
    about: 'Tell in your own words what the room should take away about this: {T}.',
    next: 'Pause for questions, then lead over to “{N}”.',
    last: 'Thank everybody, repeat the one thing that should stay, and leave time for questions.',
  },
  de: {
    opening: 'Begrüßen Sie alle und sagen Sie in einem Satz, worum es geht: {S}.',
    about: 'Sagen Sie in eigenen Worten, was davon hängen bleiben soll: {T}.',
    next: 'Lassen Sie Zeit für Fragen und leiten Sie dann über zu „{N}“.',
    last: 'Danken Sie allen, wiederholen Sie das Wichtigste und lassen Sie Zeit für Fragen.',
  },
  fr: {
    opening: 'Saluez l’assistance et dites en une phrase de quoi il s’agit : {S}.',
    about: 'Dites avec vos mots ce qu’il faut en retenir : {T}.',
    next: 'Laissez le temps aux questions, puis passez à « {N} ».',
    last: 'Remerciez l’assistance, répétez l’essentiel et laissez du temps aux questions.',
  },
  es: {
    opening: 'Salude a todos y diga en una frase de qué se trata: {S}.',
    about: 'Explique con sus palabras lo que conviene recordar: {T}.',
    next: 'Deje tiempo para preguntas y pase después a «{N}».',
    last: 'Dé las gracias, repita lo esencial y deje tiempo para preguntas.',
  },
  it: {
    opening: 'Saluti i presenti e dica in una frase di che cosa si tratta: {S}.',
    about: 'Dica con parole sue che cosa deve restare: {T}.',
    next: 'Lasci tempo alle domande, poi passi a «{N}».',
    last: 'Ringrazi i presenti, ripeta l’essenziale e lasci tempo alle domande.',
  },
  pt: {
    opening: 'Cumprimente todos e diga numa frase do que se trata: {S}.',
    about: 'Diga por palavras suas o que deve ficar: {T}.',
    next: 'Deixe tempo para perguntas e passe depois a «{N}».',
    last: 'Agradeça a todos, repita o essencial e deixe tempo para perguntas.',
  },
  nl: {
    opening: 'Heet iedereen welkom en zeg in één zin waar het om gaat: {S}.',
    about: 'Vertel in uw eigen woorden wat hiervan moet blijven hangen: {T}.',
    next: 'Laat ruimte voor vragen en ga dan verder met ‘{N}’.',
    last: 'Bedank iedereen, herhaal het belangrijkste en laat ruimte voor vragen.',
  },
  pl: {
    opening: 'Przywitaj wszystkich i powiedz jednym zdaniem, o co chodzi: {S}.',
    about: 'Powiedz własnymi słowami, co warto zapamiętać: {T}.',
    next: 'Zostaw czas na pytania, a potem przejdź do „{N}”.',
    last: 'Podziękuj wszystkim, powtórz to, co najważniejsze, i zostaw czas na pytania.',
  },
  tr: {
    opening: 'Herkesi karşılayın ve konuyu tek cümleyle söyleyin: {S}.',
    about: 'Akılda kalması gerekeni kendi sözlerinizle anlatın: {T}.',
    next: 'Sorulara zaman ayırın, sonra şuna geçin: “{N}”.',
    last: 'Teşekkür edin, en önemli noktayı tekrarlayın ve sorulara zaman ayırın.',
  },
  ru: {
    opening: 'Поприветствуйте всех и одной фразой скажите, о чём пойдёт речь: {S}.',
    about: 'Скажите своими словами, что стоит запомнить: {T}.',
    next: 'Оставьте время для вопросов и переходите к слайду «{N}».',
    last: 'Поблагодарите всех, повторите главное и оставьте время для вопросов.',
  },
  ar: {
    opening: 'رحّب بالحاضرين وقل في جملة واحدة عمّ يدور الحديث: {S}.',
    about: 'قل بكلماتك ما ينبغي أن يبقى في الذاكرة: {T}.',
    next: 'اترك وقتًا للأسئلة ثم انتقل إلى «{N}».',
    last: 'اشكر الحاضرين وكرّر أهم ما قيل واترك وقتًا للأسئلة.',
  },
  he: {
    opening: 'ברכו את הנוכחים ואמרו במשפט אחד במה מדובר: {S}.',
    about: 'אמרו במילים שלכם מה כדאי לזכור: {T}.',
    next: 'השאירו זמן לשאלות ועברו אל „{N}”.',
    last: 'הודו לנוכחים, חזרו על העיקר והשאירו זמן לשאלות.',
  },
  hi: {
    opening: 'सबका स्वागत करें और एक वाक्य में बताएँ कि बात किस बारे में है: {S}।',
    about: 'अपने शब्दों में बताएँ कि क्या याद रहना चाहिए: {T}।',
    next: 'सवालों के लिए समय दें, फिर “{N}” पर जाएँ।',
    last: 'सबका धन्यवाद करें, मुख्य बात दोहराएँ और सवालों के लिए समय छोड़ें।',
  },
  ja: {
    opening: 'あいさつのあと、何の話かを一文で伝えます：{S}。',
    about: '覚えて帰ってほしいことを自分の言葉で話します：{T}。',
    next: '質問の時間をとり、「{N}」へ進みます。',
    last: 'お礼を述べ、いちばん大事な点を繰り返し、質問の時間をとります。',
  },
  zh: {
    opening: '欢迎大家，用一句话说明主题：{S}。',
    about: '用自己的话说明大家应该记住什么：{T}。',
    next: '留出提问时间，然后转到“{N}”。',
    last: '感谢大家，重复最重要的一点，并留出提问时间。',
  },
  ko: {
    opening: '인사를 나누고 무엇에 관한 자리인지 한 문장으로 말합니다: {S}.',
    about: '기억해야 할 점을 자신의 말로 설명합니다: {T}.',
    next: '질문 시간을 가진 뒤 “{N}”(으)로 넘어갑니다.',
    last: '감사 인사를 하고 가장 중요한 점을 되풀이한 뒤 질문 시간을 가집니다.',
  },
}

/** The sentences of a language (by BCP 47 tag); undefined where the demo cannot speak it. */
export const spokenIn = (language: string): Spoken | undefined =>
  spoken[language.split('-')[0]?.toLowerCase() ?? '']
