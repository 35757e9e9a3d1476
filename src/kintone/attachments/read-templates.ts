import type { TemplateKind } from "../../domain/template-kind";
import type { Settings } from "../../settings/settings";
import { cellOf } from "../decode/cells";
import type { Connect } from "../rest/kintone-client";
import { KintoneError } from "../rest/errors/kintone-error";
import type { AppRequest } from "../rest/request-kintone";
import { requestKintone, unexpectedResponse } from "../rest/request-kintone";
import { answerOf } from "../rest/errors/to-kintone-error";
import type { FileOfRecord } from "./download-file";
import { downloadFile } from "./download-file";

/** 文書のひな形: a file of a record. */
interface Template {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is looked for among the files: templates, and the logo of the city. */
export type TemplateFile = TemplateKind | "logo";

export type Templates = Readonly<Partial<Record<TemplateFile, Template>>>;

export interface TemplateRequest {
  readonly settings: Settings;
  readonly connect: Connect;
  readonly kinds: readonly TemplateFile[];
  /** The 年度まとめ record of the document; its own templates come first. */
  readonly recordId: string | undefined;
}

/**
 * What a kind of template ends with, the right one first. Files that only look
 * like one are taken when there is no other: the renderer says what is wrong.
 */
const EXTENSIONS: Readonly<Record<TemplateFile, readonly string[]>> = {
  logo: [".png", ".jpg", ".jpeg"],
  pptx: [".pptx", ".potx", ".pptm", ".potm", ".ppt"],
  docx: [".docx", ".dotx", ".docm", ".dotm", ".doc"],
};

/** Which kind of template a file would be taken for; undefined for one that none is made of. */
export const templateKindOf = (name: string): TemplateKind | undefined =>
  (["pptx", "docx"] as const).find((kind) =>
    EXTENSIONS[kind].some((extension) =>
      name.toLowerCase().endsWith(extension),
    ),
  );

/**
 * The city's own files to write documents onto: attachments of the 年度まとめ
 * record, else of the record that the settings name; and its logo. Kinds without a template
 * are absent; all are when no field is set for them.
 * @throws KintoneError when a template could not be read: a document without it
 *   would not be the one that was meant
 */
export const readTemplates = async ({
  settings,
  connect,
  kinds,
  recordId,
}: TemplateRequest): Promise<Templates> => {
  const source = settings.sources.summaries;
  const field = source?.fields.templates;
  if (source === undefined || field === undefined) return {};
  const place = {
    client: connect(source.guestSpaceId),
    appId: source.appId,
    signal: new AbortController().signal,
  };
  const found = new Map<TemplateFile, FileOfRecord>();
  const records = [recordId, settings.documentTemplates.recordId];
  for (const id of new Set(records)) {
    const open = kinds.filter((kind) => !found.has(kind));
    if (id === undefined || open.length === 0) continue;
    const files = await filesOf(place, id, field);
    for (const kind of open) {
      const file = firstOf(kind, files);
      if (file !== undefined) found.set(kind, file);
    }
  }
  const read = [...found].map(async ([kind, file]) => {
    const bytes = await downloadFile(place, file);
    return [kind, { name: file.name, bytes }] as const;
  });
  return Object.fromEntries(await Promise.all(read));
};

const filesOf = async (
  place: AppRequest,
  id: string,
  field: string,
): Promise<readonly FileOfRecord[]> => {
  const { appId } = place;
  const { record } = await requestKintone(place, (client) =>
    client.record.getRecord({ app: appId, id }),
  ).catch((error: unknown) => {
    throw answerOf(error).code === "GAIA_RE01"
      ? new KintoneError({ code: "templatesNotFound", appId, detail: id })
      : error;
  });
  if (typeof record !== "object") throw unexpectedResponse(appId);
  const cell = cellOf(record, field);
  if (cell?.type !== "FILE") {
    throw new KintoneError({ code: "fieldMissing", appId, field });
  }
  return (cell.value as readonly StoredFile[]).map((file) => ({
    ...file,
    size: Number(file.size),
  }));
};

interface StoredFile {
  readonly fileKey: string;
  readonly name: string;
  readonly size: string;
}

/** What the name of a picture begins with that is the logo: ロゴ.png */
const LOGO = /^(?:ロゴ|logo)/iu;

const firstOf = (
  kind: TemplateFile,
  files: readonly FileOfRecord[],
): FileOfRecord | undefined => {
  for (const extension of EXTENSIONS[kind]) {
    const file = files.find(
      ({ name }) =>
        name.toLowerCase().endsWith(extension) &&
        (kind !== "logo" || LOGO.test(name.normalize("NFKC"))),
    );
    if (file !== undefined) return file;
  }
  return undefined;
};
