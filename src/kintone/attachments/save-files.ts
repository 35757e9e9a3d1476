import type { SameNameAnswer } from "./merge-attachments";
import { namesToAttach, sameNames } from "./merge-attachments";
import type { AttachmentPlace, RecordAttachments } from "./record-attachments";
import { readAttachments, writeAttachments } from "./record-attachments";
import { isRevisionConflict, SaveError, toSaveError } from "./save-error";
import { isLostAnswer, mayComeLate } from "../rest/lost-answer";
import { untilAborted } from "../rest/until-aborted";
import type { NamedFile } from "./upload-files";
import { Uploads } from "./upload-files";

export interface SaveListener {
  /** Cancels until kintone is asked to write the record; what was written stays. */
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
 * answer is lost, late or not kintone's, the record tells whether they have
 * arrived.
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
    if (unanswered === undefined) signal.throwIfAborted();
    try {
      const kept = current.files.filter(({ name }) => !names.includes(name));
      const keys = [...kept.map(({ fileKey }) => fileKey), ...added];
      await writeAttachments(place, current.revision, keys);
      return names;
    } catch (error) {
      if (isLostAnswer(error)) {
        unanswered = {
          names,
          files,
          before: unanswered?.before ?? current,
          error,
        };
      } else if (!isRevisionConflict(error)) {
        throw toSaveError(error, factsOf(place));
      }
    }
    // Once kintone was asked, stopping would leave open what became of it.
    if (pause !== undefined) await wait(pause);
  }
  if (unanswered === undefined) {
    throw new SaveError({ ...factsOf(place), code: "recordKeepsChanging" });
  }
  const last = await readAgain(place, unanswered, signal);
  if (hasArrived(unanswered, last)) return unanswered.names;
  if (!mayComeLate(unanswered.error)) throw unanswered.error;
  throw new SaveError({ ...factsOf(place), code: "outcomeUnknown" });
};

/** A request to attach whose answer never came. */
interface Sent {
  readonly names: readonly string[];
  readonly files: readonly NamedFile[];
  readonly before: RecordAttachments;
  readonly error: unknown;
}

const readAgain = async (
  place: AttachmentPlace,
  unanswered: Sent | undefined,
  signal: AbortSignal,
): Promise<RecordAttachments> => {
  if (unanswered === undefined) {
    signal.throwIfAborted();
    return untilAborted(readAttachments(place), signal);
  }
  for (const pause of [...PAUSES, undefined]) {
    try {
      return await readAttachments(place);
    } catch (error) {
      if (pause === undefined || error instanceof SaveError) {
        const detail = String((Object(error) as Partial<Error>).message);
        throw new SaveError(
          { ...factsOf(place), code: "outcomeUnknown", detail },
          error,
        );
      }
      await wait(pause);
    }
  }
  throw new RangeError("the last reading returns or throws");
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

const factsOf = ({ recordId, field }: AttachmentPlace) => ({ recordId, field });

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
