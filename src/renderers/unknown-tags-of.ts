import type { TemplateKind } from "../domain/template-kind";
import type { TagPlace, UnknownTag } from "../domain/template-tag";
import { contentTag } from "./docx/template/content-tags";
import { readTemplate } from "./ooxml/package/read-template";
import { isSummaryTag, isWordTag } from "./ooxml/package/template-tags";
import { unknownTags } from "./ooxml/package/unknown-tags";

/** Whether chapters are put where a tag stands: on a slide, or in the text beside its boxes. */
const IS_PLACE: Readonly<
  Record<TemplateKind, (name: string, place: TagPlace) => boolean>
> = {
  pptx: (name, { kind }) => kind === "slide" && isSummaryTag(name),
  docx: (name, { kind }) => kind === "text" && contentTag(name) !== undefined,
};

/**
 * Tags of a city's own file that no document fills.
 * @throws TemplateError when the file can't be a template
 */
export const unknownTagsOf = (
  template: Uint8Array,
  kind: TemplateKind,
): readonly UnknownTag[] =>
  unknownTags(
    readTemplate(template, kind),
    kind,
    (name, place) => isWordTag(name) || IS_PLACE[kind](name, place),
  );
