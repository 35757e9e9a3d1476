import { cityColors } from "../chart/city-colors";
import type { LeftOutParts } from "../domain/publishing/left-out-parts";
import { NOTHING_LEFT_OUT } from "../domain/publishing/left-out-parts";
import type { DocumentFormat } from "../i18n/documents/format-messages";
import { leaveOut } from "../report/parts/leave-out";
import type { Report } from "../report/report";
import { documentName } from "../report/writing/document-name";
import type { Rendered, RenderOptions, TemplateFormat } from "./documents";
import { documentKind, showsPictures, takesTemplate } from "./documents";
import type { OfficeOptions, Picture } from "./ooxml/office-options";

/** What documents are made of; pictures and templates are read when first needed. */
export interface DocumentMaterial {
  readonly report: Report;
  /** Absent: nothing is left out. */
  readonly leftOut?: LeftOutParts;
  /** `#RRGGBB` of the settings, one a rank. */
  readonly colors: readonly string[];
  readonly recordUrl: RenderOptions["recordUrl"];
  pictures(): Promise<ReadonlyMap<string, Picture>>;
  /** The city's logo, for documents of ours; absent, or undefined: none. */
  logo?(): Promise<DocumentTemplate | undefined>;
  /** See OfficeOptions.pause. */
  readonly pause?: OfficeOptions["pause"];
  /** The city's own file to write onto. */
  template(format: TemplateFormat): Promise<DocumentTemplate | undefined>;
}

interface DocumentTemplate {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file of the summary. */
export interface MadeFile extends Rendered {
  readonly name: string;
  readonly contentType: string;
  /** The template that it was written onto. */
  readonly template?: string;
}

/**
 * Makes one file of the summary.
 * @throws TemplateError for a template that can't be used, and what reading
 *   pictures or the template throws
 */
export const makeDocument = async (
  format: DocumentFormat,
  { colors, recordUrl, ...material }: DocumentMaterial,
): Promise<MadeFile> => {
  const chosen = leaveOut(
    material.report,
    material.leftOut ?? NOTHING_LEFT_OUT,
  );
  const { extension, contentType, render } = documentKind(format);
  const template = takesTemplate(format)
    ? await material.template(format)
    : undefined;
  const pictures = showsPictures(format)
    ? await plainPictures(await material.pictures())
    : new Map<string, Picture>();
  // A city's own file has its logo where the city wants it.
  const logo =
    showsPictures(format) && template === undefined
      ? await material.logo?.()
      : undefined;
  const { withLogo } = await import("./with-logo");
  const { report, notices, shown } = withLogo(chosen, logo);
  await material.pause?.();
  const rendered = await render(report, {
    pictures: new Map([...pictures, ...shown]),
    colors: cityColors(colors, report.city),
    recordUrl,
    ...(template === undefined ? {} : { template: template.bytes }),
    ...(material.pause === undefined ? {} : { pause: material.pause }),
  });
  return {
    ...rendered,
    notices: [...rendered.notices, ...notices],
    name: documentName(report, extension),
    contentType,
    ...(template === undefined ? {} : { template: template.name }),
  };
};

/** What documents show of the pictures; damaged ones are left out, and told. */
const plainPictures = async (
  pictures: ReadonlyMap<string, Picture>,
): Promise<ReadonlyMap<string, Picture>> => {
  const { plainPicture } = await import("./pictures/plain-picture");
  return new Map(
    Array.from(pictures).flatMap(([fileKey, picture]) => {
      const bytes = plainPicture(picture.bytes);
      return bytes === undefined ? [] : [[fileKey, { ...picture, bytes }]];
    }),
  );
};
