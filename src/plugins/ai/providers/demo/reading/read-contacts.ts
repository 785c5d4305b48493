const email = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/u
const phone = /(?<![\p{L}\d.,€$£¥])(?:\+\d{1,3}|0)[\d\s()/-]{6,16}\d/u
const web = /(?:https?:\/\/|www\.)[^\s,;]{2,200}/u

/** Where to reach the person. */
export type Contacts = { email?: string; phone?: string; lines: readonly string[] }

/** True for a sentence that tells where to reach somebody and nothing else. */
export const isContact = (sentence: string): boolean =>
  (email.test(sentence) || phone.test(sentence) || web.test(sentence)) && sentence.length < 140

/** The address, e-mail and telephone number a prompt names, in its order. */
export const readContacts = (text: string): Contacts => {
  const sentences = text
    .split(/(?<=[.!?。！？])\s+|\n/u)
    .filter((each) => email.test(each) || phone.test(each))
  const lines = sentences
    .flatMap((each) => each.split(/\s*[,;]\s*/u))
    .map((each) => each.replace(/[.\s]+$/u, '').trim())
    .filter((each) => each.length >= 5 && each.length <= 60)
  const [mail, call] = [email.exec(text)?.[0], phone.exec(text)?.[0]]
  // A telephone number is not broken over two lines.
  const whole = lines.map((line) => (phone.test(line) ? line.replace(/ /g, '\u00a0') : line))
  return { ...(mail ? { email: mail } : {}), ...(call ? { phone: call } : {}), lines: whole.slice(0, 4) }
}

/** The text without its e-mail addresses and telephone numbers: they count nothing. */
export const withoutContacts = (text: string): string =>
  text.replace(new RegExp(email, 'gu'), '').replace(new RegExp(phone, 'gu'), '')
