import type { TemplateKind } from "../../domain/template-kind";
import type { Settings } from "../../settings/settings";
import type { Connect, KintoneClient } from "../rest/kintone-client";
import { KintoneError } from "../rest/kintone-error";
import { answerOf, toKintoneError } from "../rest/to-kintone-error";

/** 文書のひな形: a file of a record. */
interface Template {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Templates = Readonly<Partial<Record<TemplateKind, Template>>>;

export interface TemplateRequest {
  readonly settings: Settings;
  readonly connect: Connect;
  readonly kinds: readonly TemplateKind[];
  /** The 年度まとめ record of the document; its own templates come first. */
  readonly recordId: string | undefined;
}

/**
 * What a kind of template ends with, the right one first. Files that only look
 * like one are taken when there is no other: the renderer says what is wrong.
 */
const EXTENSIONS: Readonly<Record<TemplateKind, readonly string[]>> = {
  pptx: [".pptx", ".potx", ".pptm", ".potm", ".ppt"],
  docx: [".docx", ".dotx", ".docm", ".dotm", ".doc"],
};

/**
 * The city's own files to write documents onto: attachments of the 年度まとめ
 * record, else of the record that the settings name. Kinds without a template
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
    field,
  };
  const found = new Map<TemplateKind, File>();
  const records = [recordId, settings.documentTemplates.recordId];
  try {
    for (const id of new Set(records)) {
      const open = kinds.filter((kind) => !found.has(kind));
      if (id === undefined || open.length === 0) continue;
      const files = await filesOf(place, id);
      for (const kind of open) {
        const file = firstOf(kind, files);
        if (file !== undefined) found.set(kind, file);
      }
    }
    const read = [...found].map(
      async ([kind, file]) => [kind, await download(place, file)] as const,
    );
    return Object.fromEntries(await Promise.all(read));
  } catch (error) {
    throw toKintoneError(error, source.appId);
  }
};

interface File {
  readonly fileKey: string;
  readonly name: string;
}

interface Place {
  readonly client: KintoneClient;
  readonly appId: string;
  readonly field: string;
}

const filesOf = async (
  { client, appId, field }: Place,
  id: string,
): Promise<readonly File[]> => {
  const { record } = await client.record
    .getRecord({ app: appId, id })
    .catch((error: unknown) => {
      throw isNoSuchRecord(error)
        ? new KintoneError({ code: "templatesNotFound", appId, detail: id })
        : error;
    });
  const cell = record[field];
  if (cell?.type === "FILE") return cell.value as readonly File[];
  throw new KintoneError({ code: "fieldMissing", appId, field });
};

const firstOf = (
  kind: TemplateKind,
  files: readonly File[],
): File | undefined => {
  for (const extension of EXTENSIONS[kind]) {
    const file = files.find(({ name }) =>
      name.toLowerCase().endsWith(extension),
    );
    if (file !== undefined) return file;
  }
  return undefined;
};

const download = async (
  { client }: Place,
  { fileKey, name }: File,
): Promise<Template> => ({
  name,
  bytes: new Uint8Array(await client.file.downloadFile({ fileKey })),
});

const isNoSuchRecord = (error: unknown): boolean =>
  answerOf(error).code === "GAIA_RE01";
