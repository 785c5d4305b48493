// Those a deck of ours may hold; an unknown one makes PowerPoint offer to repair the file.
const geometries = new Set(
  'line lineInv triangle rtTriangle rect diamond parallelogram trapezoid pentagon hexagon octagon star4 star5 star6 star8 roundRect round1Rect round2SameRect round2DiagRect snip1Rect plaque ellipse teardrop homePlate chevron pie blockArc donut noSmoking rightArrow leftArrow upArrow downArrow straightConnector1 bentConnector3 arc leftBracket rightBracket bracketPair plus cloud frame halfFrame corner chord heart'.split(
    ' ',
  ),
)

type Check = (value: string) => boolean

const whole =
  (low: number, high: number): Check =>
  (value) =>
    /^[+-]?\d+$/.test(value) && Number(value) >= low && Number(value) <= high

// Programs keep places in 32 bits, whatever the schema allows.
const most = 2_147_483_647
const inch = 914_400

/** The sorts of values attributes have; everything else names the words it allows, with | between them. */
const checks: Readonly<Record<string, Check>> = {
  text: () => true,
  bool: (value) => /^(?:0|1|true|false)$/.test(value),
  int: whole(-most - 1, most),
  uint: whole(0, 4_294_967_295),
  place: whole(-most - 1, most),
  length: whole(0, most),
  guide: (value) => whole(-most - 1, most)(value) || /^[A-Za-z]/.test(value),
  slideSide: whole(inch, 56 * inch),
  masterId: whole(2_147_483_648, 4_294_967_295),
  slideId: whole(256, 2_147_483_647),
  lineWidth: whole(0, 20_116_800),
  percent: whole(-most - 1, most),
  positive: whole(0, most),
  share: whole(0, 100_000),
  turn: whole(0, 21_599_999),
  hex: (value) => /^[0-9A-Fa-f]{6}$/.test(value),
  guid: (value) => /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/.test(value),
  language: (value) => /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(value),
  face: (value) => value.length <= 255,
  slot: (value) => /^(?:dk1|lt1|dk2|lt2|accent[1-6]|hlink|folHlink)$/.test(value),
  schemeColour: (value) =>
    /^(?:bg1|tx1|bg2|tx2|dk1|lt1|dk2|lt2|accent[1-6]|hlink|folHlink|phClr)$/.test(value),
  geometry: (value) => geometries.has(value),
  placeholder: (value) =>
    /^(?:title|body|ctrTitle|subTitle|dt|sldNum|ftr|hdr|obj|chart|tbl|clipArt|dgm|media|sldImg|pic)$/.test(
      value,
    ),
  underline: (value) =>
    /^(?:none|words|sng|dbl|heavy|dotted|dottedHeavy|dash|dashHeavy|dashLong|dashLongHeavy|dotDash|dotDashHeavy|dotDotDash|dotDotDashHeavy|wavy|wavyHeavy|wavyDbl)$/.test(
      value,
    ),
  numbering: (value) =>
    /^(?:(?:alphaLc|alphaUc|arabic|romanLc|romanUc)(?:ParenBoth|ParenR|Period)|arabicPlain|arabicDbPeriod|arabicDbPlain|circleNum\w+|ea1\w+|arabic[12]Minus|hebrew2Minus|thai\w+|hindi\w+)$/.test(
      value,
    ),
  textSize: whole(100, 400_000),
  markSize: whole(25_000, 400_000),
  kern: whole(0, 400_000),
  tracking: whole(-400_000, 400_000),
  spacePercent: whole(0, 13_200_000),
  spacePoints: whole(0, 158_400),
  indent: whole(0, 51_206_400),
  signedIndent: whole(-51_206_400, 51_206_400),
  level: whole(0, 8),
  columns: whole(1, 16),
  startAt: whole(1, 32_767),
  span: whole(1, 1000),
  decimal: (value) => value.trim() !== '' && Number.isFinite(Number(value)),
  chartStyle: whole(1, 48),
  gapWidth: whole(0, 500),
  overlap: whole(-100, 100),
  slice: whole(0, 360),
  hole: whole(1, 90),
  markerSize: whole(2, 72),
  labelOffset: whole(0, 1000),
}

/** Whether a value is of a sort. */
export const isOf = (sort: string, value: string): boolean =>
  sort.includes('|') ? sort.split('|').includes(value) : (checks[sort]?.(value) ?? false)
