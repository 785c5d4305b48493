import { anything, type Schema } from './notation.ts'

const slide = 'showMasterSp:bool showMasterPhAnim:bool'
const mapping =
  'bg1:slot! tx1:slot! bg2:slot! tx2:slot! accent1:slot! accent2:slot! accent3:slot! accent4:slot! accent5:slot! accent6:slot! hlink:slot! folHlink:slot!'

/** Elements of the presentation, its masters, layouts, slides and notes. */
export const presentation: Schema = {
  'p:presentation': [
    'serverZoom:percent firstSlideNum:int showSpecialPlsOnTitleSld:bool rtl:bool removePersonalInfoOnSave:bool compatMode:bool strictFirstAndLastChars:bool embedTrueTypeFonts:bool saveSubsetFonts:bool autoCompressPictures:bool bookmarkIdSeed:uint conformance:text',
    'p:sldMasterIdLst? p:notesMasterIdLst? p:handoutMasterIdLst? p:sldIdLst? p:sldSz? p:notesSz p:smartTags? p:embeddedFontLst? p:custShowLst? p:photoAlbum? p:custDataLst? p:kinsoku? p:defaultTextStyle? p:modifyVerifier? p:extLst?',
  ],
  'p:sldMasterIdLst': ['', 'p:sldMasterId+'],
  'p:sldMasterId': ['id:masterId! r:id:text!', 'p:extLst?'],
  'p:notesMasterIdLst': ['', 'p:notesMasterId?'],
  'p:notesMasterId': ['r:id:text!', 'p:extLst?'],
  'p:sldIdLst': ['', 'p:sldId*'],
  'p:sldId': ['id:slideId! r:id:text!', 'p:extLst?'],
  'p:sldSz': ['cx:slideSide! cy:slideSide! type:text', ''],
  'p:notesSz': ['cx:length! cy:length!', ''],
  'p:defaultTextStyle': ['', 'LEVELS'],
  'p:sld': [
    `${slide} show:bool`,
    'p:cSld p:clrMapOvr? (p:transition|mc:AlternateContent)? p:timing? p:extLst?',
  ],
  'p:sldLayout': [
    `${slide} matchingName:text type:text preserve:bool userDrawn:bool`,
    'p:cSld p:clrMapOvr? p:transition? p:timing? p:hf? p:extLst?',
  ],
  'p:sldMaster': [
    'preserve:bool',
    'p:cSld p:clrMap p:sldLayoutIdLst? p:transition? p:timing? p:hf? p:txStyles? p:extLst?',
  ],
  'p:notes': [slide, 'p:cSld p:clrMapOvr? p:extLst?'],
  'p:notesMaster': ['', 'p:cSld p:clrMap p:hf? p:notesStyle? p:extLst?'],
  'p:sldLayoutIdLst': ['', 'p:sldLayoutId*'],
  'p:sldLayoutId': ['id:masterId! r:id:text!', 'p:extLst?'],
  'p:clrMap': [mapping, 'a:extLst?'],
  'p:clrMapOvr': ['', '(a:masterClrMapping|a:overrideClrMapping)'],
  'a:masterClrMapping': ['', ''],
  'a:overrideClrMapping': [mapping, 'a:extLst?'],
  'p:hf': ['sldNum:bool hdr:bool ftr:bool dt:bool', 'p:extLst?'],
  'p:txStyles': ['', 'p:titleStyle? p:bodyStyle? p:otherStyle? p:extLst?'],
  'p:titleStyle': ['', 'LEVELS'],
  'p:bodyStyle': ['', 'LEVELS'],
  'p:otherStyle': ['', 'LEVELS'],
  'p:notesStyle': ['', 'LEVELS'],
  'p:cSld': ['name:text', 'p:bg? p:spTree p:custDataLst? p:controls? p:extLst?'],
  'p:bg': ['bwMode:text', '(p:bgPr|p:bgRef)'],
  // The schema lets the effects be left out; PowerPoint then offers to repair the file.
  'p:bgPr': ['shadeToTitle:bool', 'FILL EFFECT p:extLst?'],
  'p:bgRef': ['idx:uint!', 'COLOUR?'],
  'p:transition': [
    'spd:text advClick:bool advTm:uint {http://schemas.microsoft.com/office/powerpoint/2010/main}dur:uint',
    anything,
  ],
  'p:timing': ['', anything],
  'p:extLst': ['', anything],
  'p:presentationPr': ['', anything],
  'p:viewPr': ['lastView:text showComments:bool', anything],
  'a:tblStyleLst': ['def:guid!', anything],
  'mc:AlternateContent': ['', anything],
}

/** Elements that stand on slides. */
export const objects: Schema = {
  'p:spTree': ['', 'p:nvGrpSpPr p:grpSpPr OBJECTS p:extLst?'],
  'p:grpSp': ['', 'p:nvGrpSpPr p:grpSpPr OBJECTS p:extLst?'],
  'p:nvGrpSpPr': ['', 'p:cNvPr p:cNvGrpSpPr p:nvPr'],
  'p:cNvGrpSpPr': ['', 'a:grpSpLocks? a:extLst?'],
  'p:grpSpPr': ['bwMode:text', 'a:xfrm? FILL? EFFECT? a:scene3d? a:extLst?'],
  'p:grpSpPr/a:xfrm': ['rot:int flipH:bool flipV:bool', '(a:off a:ext a:chOff a:chExt)?'],
  'p:cNvPr': [
    'id:uint! name:text! descr:text hidden:bool title:text',
    'a:hlinkClick? a:hlinkHover? a:extLst?',
  ],
  'p:nvPr': [
    'isPhoto:bool userDrawn:bool',
    'p:ph? (a:audioCd|a:wavAudioFile|a:audioFile|a:videoFile|a:quickTimeFile)? p:custDataLst? p:extLst?',
  ],
  'p:ph': [
    'type:placeholder orient:horz|vert sz:full|half|quarter idx:uint hasCustomPrompt:bool',
    'p:extLst?',
  ],
  'p:sp': ['useBgFill:bool', 'p:nvSpPr p:spPr p:style? p:txBody? p:extLst?'],
  'p:nvSpPr': ['', 'p:cNvPr p:cNvSpPr p:nvPr'],
  'p:cNvSpPr': ['txBox:bool', 'a:spLocks? a:extLst?'],
  'p:spPr': ['bwMode:text', 'SPPR'],
  'p:style': ['', 'a:lnRef a:fillRef a:effectRef a:fontRef'],
  'p:txBody': ['', 'TEXT'],
  'p:pic': ['', 'p:nvPicPr p:blipFill p:spPr p:style? p:extLst?'],
  'p:nvPicPr': ['', 'p:cNvPr p:cNvPicPr p:nvPr'],
  'p:cNvPicPr': ['preferRelativeResize:bool', 'a:picLocks? a:extLst?'],
  'p:blipFill': ['dpi:uint rotWithShape:bool', 'a:blip? a:srcRect? (a:tile|a:stretch)?'],
  'p:graphicFrame': ['bwMode:text', 'p:nvGraphicFramePr p:xfrm a:graphic p:extLst?'],
  'p:nvGraphicFramePr': ['', 'p:cNvPr p:cNvGraphicFramePr p:nvPr'],
  'p:cNvGraphicFramePr': ['', 'a:graphicFrameLocks? a:extLst?'],
  'p:xfrm': ['rot:int flipH:bool flipV:bool', 'a:off? a:ext?'],
  'p:cxnSp': ['', 'p:nvCxnSpPr p:spPr p:style? p:extLst?'],
  'p:nvCxnSpPr': ['', 'p:cNvPr p:cNvCxnSpPr p:nvPr'],
  'p:cNvCxnSpPr': ['', 'a:cxnSpLocks? a:stCxn? a:endCxn? a:extLst?'],
}
