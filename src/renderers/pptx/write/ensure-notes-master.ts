import { importElement } from "../../ooxml/package/import-element";
import type { OfficePackage } from "../../ooxml/package/office-package";
import { childAt } from "../../ooxml/package/xml-elements";
import { notesMasterXml } from "../base/notes-master-xml";
import { themeXml } from "../base/theme-xml";
import { CONTENT_TYPE, NAMESPACES, RELATIONSHIP } from "../xml/namespaces";

/** The notes master of a presentation; ours where it has none. @returns its part */
export const ensureNotesMaster = (
  file: OfficePackage,
  mainPart: string,
): string => {
  const own = file.related(mainPart, "/notesMaster");
  if (own !== undefined && file.has(own)) return own;
  const part = file.freeName("ppt/notesMasters/notesMaster", "xml");
  const theme = file.freeName("ppt/theme/theme", "xml");
  file.set(part, notesMasterXml, CONTENT_TYPE.notesMaster);
  file.set(theme, themeXml("ノート"), CONTENT_TYPE.theme);
  file.relate(part, RELATIONSHIP.theme, theme);
  const id = file.relate(mainPart, RELATIONSHIP.notesMaster, part);
  const presentation = file.edit(mainPart);
  const root = presentation.documentElement;
  const masters = childAt(root, "sldMasterIdLst");
  root?.insertBefore(
    importElement(
      presentation,
      `<p:notesMasterIdLst ${NAMESPACES}><p:notesMasterId r:id="${id}"/></p:notesMasterIdLst>`,
    ),
    masters?.nextSibling ?? null,
  );
  return part;
};
