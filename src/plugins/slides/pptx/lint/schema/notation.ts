/**
 * Elements by name, or by `parent/name` where a name means two things. First their attributes, as `name:type`, with `!`
 * where they must be there; then their children in order, as a regular expression over names. `*any*` are children nobody
 * looks at; words in capitals stand for groups.
 */
export type Schema = Readonly<Record<string, readonly [attributes: string, children: string]>>

export const anything = '*any*'
/** An element that holds text alone. */
export const words = '*words*'

const colour = '(a:scrgbClr|a:srgbClr|a:hslClr|a:sysClr|a:schemeClr|a:prstClr)'

/** Groups of ECMA-376 that many elements share. */
const groups: Readonly<Record<string, string>> = {
  COLOUR: colour,
  FILL: '(a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill)',
  LINEFILL: '(a:noFill|a:solidFill|a:gradFill|a:pattFill)',
  GEOMETRY: '(a:custGeom|a:prstGeom)',
  EFFECT: '(a:effectLst|a:effectDag)',
  SPPR: 'a:xfrm? GEOMETRY? FILL? a:ln? EFFECT? a:scene3d? a:sp3d? a:extLst?',
  TINT: '(a:tint|a:shade|a:comp|a:inv|a:gray|a:alpha|a:alphaOff|a:alphaMod|a:hue|a:hueOff|a:hueMod|a:sat|a:satOff|a:satMod|a:lum|a:lumOff|a:lumMod|a:gamma|a:invGamma)*',
  FACES: 'a:latin? a:ea? a:cs? a:sym?',
  LEVELS:
    'a:defPPr? a:lvl1pPr? a:lvl2pPr? a:lvl3pPr? a:lvl4pPr? a:lvl5pPr? a:lvl6pPr? a:lvl7pPr? a:lvl8pPr? a:lvl9pPr? a:extLst?',
  TEXT: 'a:bodyPr a:lstStyle? a:p+',
  OBJECTS: '(p:sp|p:grpSp|p:graphicFrame|p:cxnSp|p:pic|p:contentPart|mc:AlternateContent)*',
  LABELS:
    'c:numFmt? c:spPr? c:txPr? c:dLblPos? c:showLegendKey? c:showVal? c:showCatName? c:showSerName? c:showPercent? c:showBubbleSize? c:separator?',
  AXIS: 'c:axId c:scaling c:delete? c:axPos c:majorGridlines? c:minorGridlines? c:title? c:numFmt? c:majorTickMark? c:minorTickMark? c:tickLblPos? c:spPr? c:txPr? c:crossAx (c:crosses|c:crossesAt)?',
  SERIES: 'c:idx c:order c:tx? c:spPr?',
  CATEGORIES: '(c:multiLvlStrRef|c:numLit|c:numRef|c:strLit|c:strRef)',
}

const spread = (model: string): string => {
  const wide = model.replace(/\b[A-Z]{4,}\b/g, (group) => groups[group] ?? group)
  return wide === model ? wide : spread(wide)
}

/** A model as an expression that matches the names of children, each followed by a semicolon. */
export const patternOf = (model: string): RegExp =>
  new RegExp(
    `^${spread(model)
      .replace(/[a-zA-Z0-9]+:[a-zA-Z0-9]+/g, '(?:$&;)')
      .replace(/\s+/g, '')}$`,
  )

/** A model as it is told to people. */
export const toldModel = (model: string): string => spread(model)
