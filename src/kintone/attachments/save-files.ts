import type { SameNameAnswer } from "./merge-attachments";
import { namesToAttach, sameNames } from "./merge-attachments";
import type { AttachmentPlace, RecordAttachments } from "./record-attachments";
import { readAttachments, writeAttachments } from "./record-attachments";
import { isRevisionConflict, SaveError, toSaveError } from "./save-error";
import { toKintoneError } from "../rest/to-kintone-error";
import { untilAborted } from "../rest/until-aborted";
import type { NamedFile } from "./upload-files";
import { Uploads } from "./upload-files";

export interface SaveListener {
  /** Cancels until the record is written; what was written stays. */
  readonly signal: AbortSignal;
  /** @returns undefined to attach nothing */
  readonly askSameName: (
    names: readonly string[],
  ) => Promise<SameNameAnswer | undefined>;
  readonly onProgress: (uploaded: number, total: number) => void;
}

/** Waits between attempts, ms: others who save the same record are done by then. */
const PAUSES = [200, 500, 1_000, 2_000];

/**
 * Adds files to those that a record already has, all or none: they are uploaded
 * first and then attached by one request. When someone else saves the record
 * meanwhile, it is read again and the files join what is there now; when an
 * answer is lost, the record tells whether they have arrived.
 * @returns the names under which they were attached; undefined when the person
 *   who was asked about equal names stopped it
 * @throws SaveError, or what the client threw; nothing is attached then, unless
 *   the code is outcomeUnknown
 * @throws the signal's reason once it is aborted
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
  let unanswered: Sent | undefined;
  for (const pause of [...PAUSES, undefined]) {
    const current = await readAgain(place, unanswered, signal);
    if (unanswered && hasArrived(unanswered, current)) return unanswered.names;
    const existing = current.files.map(({ name }) => name);
    const same = sameNames(existing, wanted);
    if (same.some((name) => !asked.has(name))) {
      const answered = await askSameName(same);
      if (answered === undefined) return undefined;
      answer = answered;
      for (const name of same) asked.add(name);
    }
    const names = namesToAttach(existing, wanted, answer);
    const added = await uploads.under(names);
    signal.throwIfAborted();
    try {
      const kept = current.files.filter(({ name }) => !names.includes(name));
      const keys = [...kept.map(({ fileKey }) => fileKey), ...added];
      await writeAttachments(place, current.revision, keys);
      return names;
    } catch (error) {
      if (isLostAnswer(error)) {
        unanswered ??= { names, files, before: current };
      } else if (!isRevisionConflict(error)) {
        throw toSaveError(error, factsOf(place));
      }
    }
    if (pause !== undefined) await untilAborted(wait(pause), signal);
  }
  const code = unanswered ? "outcomeUnknown" : "recordKeepsChanging";
  throw new SaveError({ ...factsOf(place), code });
};

/** A request to attach whose answer never came. */
interface Sent {
  readonly names: readonly string[];
  readonly files: readonly NamedFile[];
  readonly before: RecordAttachments;
}

const readAgain = async (
  place: AttachmentPlace,
  unanswered: Sent | undefined,
  signal: AbortSignal,
): Promise<RecordAttachments> => {
  signal.throwIfAborted();
  try {
    return await untilAborted(readAttachments(place), signal);
  } catch (error) {
    if (unanswered === undefined) throw error;
    const detail = String((Object(error) as Partial<Error>).message);
    throw new SaveError(
      { ...factsOf(place), code: "outcomeUnknown", detail },
      error,
    );
  }
};

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

/** kintone may have attached the files all the same. */
const isLostAnswer = (error: unknown): boolean =>
  ["networkFailed", "serverFailed", "maintenance", "busy"].includes(
    toKintoneError(error).code,
  );

const factsOf = ({ recordId, field }: AttachmentPlace) => ({ recordId, field });

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
