import { anything, type Schema, words } from './notation.ts'

const paragraph: Schema[string] = [
  'marL:indent marR:indent lvl:level indent:signedIndent algn:l|ctr|r|just|justLow|dist|thaiDist defTabSz:length rtl:bool eaLnBrk:bool fontAlgn:auto|t|ctr|base|b latinLnBrk:bool hangingPunct:bool',
  'a:lnSpc? a:spcBef? a:spcAft? (a:buClrTx|a:buClr)? (a:buSzTx|a:buSzPct|a:buSzPts)? (a:buFontTx|a:buFont)? (a:buNone|a:buAutoNum|a:buChar|a:buBlip)? a:tabLst? a:defRPr? a:extLst?',
]
const run: Schema[string] = [
  'kumimoji:bool lang:language altLang:language sz:textSize b:bool i:bool u:underline strike:noStrike|sngStrike|dblStrike kern:kern cap:none|small|all spc:tracking normalizeH:bool baseline:percent noProof:bool dirty:bool err:bool smtClean:bool smtId:uint bmk:text',
  'a:ln? FILL? EFFECT? a:highlight? (a:uLnTx|a:uLn)? (a:uFillTx|a:uFill)? FACES a:hlinkClick? a:hlinkMouseOver? a:rtl? a:extLst?',
]
const face: Schema[string] = ['typeface:face! panose:text pitchFamily:int charset:int', '']
const spacing: Schema[string] = ['', '(a:spcPct|a:spcPts)']
const link: Schema[string] = [
  'r:id:text! invalidUrl:text action:text tgtFrame:text tooltip:text history:bool highlightClick:bool endSnd:bool',
  'a:snd? a:extLst?',
]
const cell = 'a:bodyPr a:lstStyle? a:p+'
const levels = Object.fromEntries(
  ['a:pPr', 'a:defPPr', ...Array.from({ length: 9 }, (_, level) => `a:lvl${level + 1}pPr`)].map((name) => [
    name,
    paragraph,
  ]),
)

/** Text, lists, links and tables. */
export const text: Schema = {
  ...levels,
  'a:bodyPr': [
    'rot:int spcFirstLastPara:bool vertOverflow:overflow|ellipsis|clip horzOverflow:overflow|clip vert:text wrap:none|square lIns:place tIns:place rIns:place bIns:place numCol:columns spcCol:length rtlCol:bool fromWordArt:bool anchor:t|ctr|b|just|dist anchorCtr:bool forceAA:bool upright:bool compatLnSpc:bool',
    'a:prstTxWarp? (a:noAutofit|a:normAutofit|a:spAutoFit)? a:scene3d? (a:sp3d|a:flatTx)? a:extLst?',
  ],
  'a:prstTxWarp': ['prst:text!', 'a:avLst?'],
  'a:noAutofit': ['', ''],
  'a:spAutoFit': ['', ''],
  'a:normAutofit': ['fontScale:percent lnSpcReduction:percent', ''],
  'a:lstStyle': ['', 'LEVELS'],
  'a:p': ['', 'a:pPr? (a:r|a:br|a:fld)* a:endParaRPr?'],
  'a:r': ['', 'a:rPr? a:t'],
  'a:br': ['', 'a:rPr?'],
  'a:fld': ['id:guid! type:text', 'a:rPr? a:pPr? a:t?'],
  'a:t': ['', words],
  'a:rPr': run,
  'a:defRPr': run,
  'a:endParaRPr': run,
  'a:lnSpc': spacing,
  'a:spcBef': spacing,
  'a:spcAft': spacing,
  'a:spcPct': ['val:spacePercent!', ''],
  'a:spcPts': ['val:spacePoints!', ''],
  'a:buClrTx': ['', ''],
  'a:buClr': ['', 'COLOUR'],
  'a:buSzTx': ['', ''],
  'a:buSzPct': ['val:markSize!', ''],
  'a:buSzPts': ['val:textSize!', ''],
  'a:buFontTx': ['', ''],
  'a:buFont': face,
  'a:buNone': ['', ''],
  'a:buAutoNum': ['type:numbering! startAt:startAt', ''],
  'a:buChar': ['char:text!', ''],
  'a:tabLst': ['', 'a:tab*'],
  'a:tab': ['pos:place algn:l|ctr|r|dec', ''],
  'a:highlight': ['', 'COLOUR'],
  'a:latin': face,
  'a:ea': face,
  'a:cs': face,
  'a:sym': face,
  'a:hlinkClick': link,
  'a:hlinkHover': link,
  'a:hlinkMouseOver': link,
  'a:rtl': ['val:bool', ''],
  'a:graphic': ['', 'a:graphicData'],
  'a:graphicData': ['uri:text!', '(a:tbl|c:chart)'],
  'a:tbl': ['', 'a:tblPr? a:tblGrid a:tr*'],
  'a:tblPr': [
    'rtl:bool firstRow:bool firstCol:bool lastRow:bool lastCol:bool bandRow:bool bandCol:bool',
    'FILL? EFFECT? (a:tableStyle|a:tableStyleId)? a:extLst?',
  ],
  'a:tableStyleId': ['', words],
  'a:tblGrid': ['', 'a:gridCol+'],
  'a:gridCol': ['w:length!', 'a:extLst?'],
  'a:tr': ['h:length!', 'a:tc+ a:extLst?'],
  'a:tc': ['rowSpan:span gridSpan:span hMerge:bool vMerge:bool id:text', 'a:txBody? a:tcPr? a:extLst?'],
  'a:txBody': ['', cell],
  'a:tcPr': [
    'marL:length marR:length marT:length marB:length vert:text anchor:t|ctr|b|just|dist anchorCtr:bool horzOverflow:overflow|clip',
    'a:lnL? a:lnR? a:lnT? a:lnB? a:lnTlToBr? a:lnBlToTr? a:cell3D? FILL? a:headers? a:extLst?',
  ],
  'a:cell3D': ['prstMaterial:text', anything],
}
