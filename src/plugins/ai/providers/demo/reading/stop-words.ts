const list =
  'called named since cut help helps get give gives grow grows the and for with from this that these those are is be been our your their his her its into about of to a an on in we you they it by at as or but not no so than then when where which who whom whose what why how can could should would will may must do does did have has had more most very also just only own each every some any all both between within without over under after before during per via use uses using used include includes including cover covers covering show shows showing explain explains explaining tell tells want need needs like make makes create write design build generate prepare page pages slide slides section sections one two three four five six seven eight nine ten ' +
  'seit haben hat hatte wachsen wächst bieten bietet gibt mehr jahr der die das den dem des und oder für mit von vom ein eine einen einer einem eines nicht ist sind war wird werden wir ihr sie er es ich auf aus über zum zur zu im in am an bei nach vor als auch nur noch sehr mehr wie was wer wo wann warum dass ob wenn dann aber sowie sich unser unsere unserer unseren mein meine kein keine soll sollen kann können muss müssen seite seiten folie folien abschnitt ' +
  'depuis le la les l et ou pour avec un une des du de dans sur est sont nous notre nos vous votre vos qui que quoi dont au aux par ce cette ces il elle ils elles ne pas plus très en à se sa son ses leur leurs comme mais donc page pages ' +
  'desde el los las y o para con una uno unos unas del al en por que nuestro nuestra nuestros nuestras su sus es son se no más muy como pero página páginas lo ' +
  'мы в на с и для о об не это как из у к по за от до что наш наша наши он она они ' +
  'في من على و عن إلى مع هذا هذه التي الذي نحن نقدم'
const stopWords = new Set(list.split(' '))

/** True for words that never carry the subject of a text in the languages the demo writes. */
export const isStopWord = (word: string): boolean => stopWords.has(word.toLowerCase().replace(/['’]$/, ''))
