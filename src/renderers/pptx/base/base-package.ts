import { strToU8 } from "fflate";
import { OfficePackage } from "../../ooxml/package/office-package";
import { emu } from "../xml/emu";
import {
  CONTENT_TYPE,
  NAMESPACES,
  RELATIONSHIP,
  XML_HEAD,
} from "../xml/namespaces";
import { NOTES_PAGE } from "./notes-master-xml";
import { SLIDE } from "./slide-geometry";
import { slideLayouts } from "./slide-layouts";
import { slideMasterXml } from "./slide-master-xml";
import type { ThemeColors } from "./theme-xml";
import { themeXml } from "./theme-xml";

export const MAIN_PART = "ppt/presentation.xml";
const MASTER = "ppt/slideMasters/slideMaster1.xml";
const OFFICE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Our presentation without slides: theme, master and layouts. */
export const basePackage = (colors: ThemeColors): OfficePackage => {
  const file = new OfficePackage({
    "[Content_Types].xml": strToU8(
      `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
  });
  file.relate("", `${OFFICE}/officeDocument`, MAIN_PART);
  file.set(MAIN_PART, presentation, CONTENT_TYPE.presentation);
  // First of the relationships: the presentation names the master as rId1.
  file.relate(MAIN_PART, RELATIONSHIP.slideMaster, MASTER);
  file.set(
    MASTER,
    slideMasterXml(slideLayouts.length),
    CONTENT_TYPE.slideMaster,
  );
  slideLayouts.forEach((xml, index) => {
    const name = `ppt/slideLayouts/slideLayout${index + 1}.xml`;
    file.set(name, xml, CONTENT_TYPE.slideLayout);
    file.relate(name, RELATIONSHIP.slideMaster, MASTER);
    // The master names its layouts rId1, rId2, … in this order.
    file.relate(MASTER, RELATIONSHIP.slideLayout, name);
  });
  const theme = "ppt/theme/theme1.xml";
  file.set(theme, themeXml("年度まとめ", colors), CONTENT_TYPE.theme);
  file.relate(MASTER, RELATIONSHIP.theme, theme);
  file.relate(MAIN_PART, RELATIONSHIP.theme, theme);
  for (const { name, xml, type } of properties) {
    const part = `ppt/${name}.xml`;
    file.set(
      part,
      XML_HEAD + xml,
      `application/vnd.openxmlformats-officedocument.presentationml.${name}+xml`,
    );
    file.relate(MAIN_PART, `${OFFICE}/${type}`, part);
  }
  return file;
};

const presentation = `${XML_HEAD}<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldSz cx="${emu(SLIDE.width)}" cy="${emu(SLIDE.height)}"/><p:notesSz cx="${emu(NOTES_PAGE.width)}" cy="${emu(NOTES_PAGE.height)}"/></p:presentation>`;

const properties = [
  {
    name: "presProps",
    type: "presProps",
    xml: `<p:presentationPr ${NAMESPACES}/>`,
  },
  {
    name: "viewProps",
    type: "viewProps",
    xml: `<p:viewPr ${NAMESPACES}/>`,
  },
  {
    name: "tableStyles",
    type: "tableStyles",
    xml: `<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5940675A-B579-460E-94D1-54222C63F5DA}"/>`,
  },
] as const;
