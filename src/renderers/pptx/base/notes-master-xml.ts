import { NAMESPACES, XML_HEAD } from "../xml/namespaces";
import { hint, placeholderXml, shapeTreeXml } from "./base-shapes";

/** Portrait A4 in points: the slide above, its notes below. */
export const NOTES_PAGE = { width: 540, height: 780 } as const;

export const notesMasterXml = [
  XML_HEAD,
  `<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>`,
  shapeTreeXml(
    [
      `<p:sp><p:nvSpPr><p:cNvPr id="2" name="スライド"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="742950"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln></p:spPr></p:sp>`,
      placeholderXml({
        id: 3,
        name: "ノート",
        placeholder: `type="body" sz="quarter" idx="1"`,
        box: { x: 54, y: 330, width: 432, height: 400 },
        content: hint("ノート"),
      }),
    ].join(""),
  ),
  `</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>`,
  `<p:notesStyle><a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`,
].join("");
