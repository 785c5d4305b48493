import { anything, type Schema } from './notation.ts'

const number: Schema[string] = ['val:uint!', '']
const decimal: Schema[string] = ['val:decimal!', '']
const word = (values: string, must = ''): Schema[string] => [`val:${values}${must}`, '']

/** Axes of charts, their lines and ticks. */
export const chartAxes: Schema = {
  'c:catAx': [
    '',
    'AXIS c:auto? c:lblAlgn? c:lblOffset? c:tickLblSkip? c:tickMarkSkip? c:noMultiLvlLbl? c:extLst?',
  ],
  'c:dateAx': ['', anything],
  'c:serAx': ['', anything],
  'c:valAx': ['', 'AXIS c:crossBetween? c:majorUnit? c:minorUnit? c:dispUnits? c:extLst?'],
  'c:axId': number,
  'c:crossAx': number,
  'c:scaling': ['', 'c:logBase? c:orientation? c:max? c:min? c:extLst?'],
  'c:orientation': word('maxMin|minMax'),
  'c:max': decimal,
  'c:min': decimal,
  'c:axPos': word('b|l|r|t', '!'),
  'c:majorGridlines': ['', 'c:spPr?'],
  'c:minorGridlines': ['', 'c:spPr?'],
  'c:serLines': ['', 'c:spPr?'],
  'c:dropLines': ['', 'c:spPr?'],
  'c:hiLowLines': ['', 'c:spPr?'],
  'c:numFmt': ['formatCode:text! sourceLinked:bool', ''],
  'c:majorTickMark': word('cross|in|none|out'),
  'c:minorTickMark': word('cross|in|none|out'),
  'c:tickLblPos': word('high|low|nextTo|none'),
  'c:crosses': word('autoZero|max|min', '!'),
  'c:crossesAt': decimal,
  'c:crossBetween': word('between|midCat', '!'),
  'c:majorUnit': decimal,
  'c:minorUnit': decimal,
  'c:lblAlgn': word('ctr|l|r', '!'),
  'c:lblOffset': word('labelOffset'),
  'c:tickLblSkip': number,
  'c:tickMarkSkip': number,
}
