import type { SameNameAnswer } from "./merge-attachments";
import { namesToAttach, sameNames } from "./merge-attachments";
import type { AttachmentPlace, RecordAttachments } from "./record-attachments";
import { readAttachments, writeAttachments } from "./record-attachments";
import { SaveError, toSaveError } from "./save-error";
import { toKintoneError } from "../rest/errors/to-kintone-error";
import { writeSurely } from "../rest/write-surely";
import type { NamedFile } from "./upload-files";
import { Uploads } from "./upload-files";

export interface SaveListener {
  /** Stops it. Once kintone was asked to write the record, it is open what became of it. */
  readonly signal: AbortSignal;
  /** @returns undefined to attach nothing */
  readonly askSameName: (
    names: readonly string[],
  ) => Promise<SameNameAnswer | undefined>;
  readonly onProgress: (uploaded: number, total: number) => void;
}

/**
 * Adds files to those that a record already has, all or none: they are uploaded
 * first and then attached by one request. When someone else saves the record
 * meanwhile, it is read again and the files join what is there now; when an
 * answer is lost, late or not kintone's, the record tells whether they have
 * arrived.
 * @returns the names under which they were attached; undefined when the person
 *   who was asked about equal names stopped it
 * @throws SaveError, or what the client threw; nothing is attached then, unless
 *   the code is outcomeUnknown
 * @throws the signal's reason once it is aborted before that
 */
export const saveFiles = async (
  place: AttachmentPlace,
  files: readonly NamedFile[],
  { signal, askSameName, onProgress }: SaveListener,
): Promise<readonly string[] | undefined> => {
  const uploads = new Uploads(place, files, signal, onProgress);
  const wanted = files.map(({ name }) => name);
  const asked = new Set<string>();
  let answer: SameNameAnswer = "replace";
  let sent: Sent | undefined;
  const written = await writeSurely<
    RecordAttachments,
    readonly string[] | undefined
  >({
    client: place.client,
    signal,
    read: () => readAttachments(place),
    next: async (current, isUnsure) => {
      if (isUnsure && sent && hasArrived(sent, current)) {
        return { result: sent.names };
      }
      const existing = current.files.map(({ name }) => name);
      const same = sameNames(existing, wanted);
      if (same.some((name) => !asked.has(name))) {
        const answered = await askSameName(same);
        if (answered === undefined) return { result: undefined };
        answer = answered;
        for (const name of same) asked.add(name);
      }
      const names = namesToAttach(existing, wanted, answer);
      const added = await uploads.under(names);
      if (sent === undefined) signal.throwIfAborted();
      const kept = current.files.filter(({ name }) => !names.includes(name));
      const keys = [...kept.map(({ fileKey }) => fileKey), ...added];
      sent = { names, files, before: (isUnsure && sent?.before) || current };
      return {
        send: () => writeAttachments(place, current.revision, keys),
        result: names,
      };
    },
  });
  if (written.state === "done") return written.result;
  const { recordId, field, appId } = place;
  if (written.state === "keepsChanging") {
    throw new SaveError({ recordId, field, code: "recordKeepsChanging" });
  }
  const { error } = written;
  if (written.state === "notDone") {
    signal.throwIfAborted();
    const known = toSaveError(error, { recordId, field });
    throw known instanceof SaveError ? known : toKintoneError(error, appId);
  }
  const { detail } = toKintoneError(error);
  throw new SaveError(
    {
      recordId,
      field,
      code: "outcomeUnknown",
      ...(detail === undefined ? {} : { detail }),
    },
    error,
  );
};

/** What was asked for, and what the record had before. */
interface Sent {
  readonly names: readonly string[];
  readonly files: readonly NamedFile[];
  readonly before: RecordAttachments;
}

/** Files got new keys when they were attached: those not there before are ours by name and size. */
const hasArrived = (
  { names, files, before }: Sent,
  current: RecordAttachments,
): boolean => {
  const earlier = new Set(before.files.map(({ fileKey }) => fileKey));
  return names.every((name, index) =>
    current.files.some(
      (file) =>
        !earlier.has(file.fileKey) &&
        file.name === name &&
        file.size === files[index]?.bytes.byteLength,
    ),
  );
};
