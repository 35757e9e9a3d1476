import { askSource } from "./ask-source";
import type { LoadRequest } from "./load-request";
import type { OneSource, ReadName } from "./of-each-source";
import { mapSources, ofEachSource } from "./of-each-source";
import { readRevision } from "./read-revision";

/** How each source stood at one moment; undefined for one that is not set or can't tell. */
export type Revisions = Readonly<Partial<Record<ReadName, string | undefined>>>;

/**
 * How the sources stand now: a few small requests, no record is read.
 * @throws KintoneError when an app or a field is gone or may not be viewed
 * @throws the signal's reason once it is aborted
 */
export const readRevisions = async (request: LoadRequest): Promise<Revisions> =>
  mapSources(
    await ofEachSource<Record<ReadName, string | undefined>>(request, {
      meetings: revisionOf,
      activities: revisionOf,
      advisers: revisionOf,
      summaries: revisionOf,
    }),
    joinRevisions,
  );

const revisionOf = async (source: OneSource): Promise<string | undefined> =>
  readRevision(await askSource({ ...source, onProgress: () => undefined }));

/** How the apps of one kind stood together; undefined when there is none, or one of them can't tell. */
export const joinRevisions = (
  revisions: readonly (string | undefined)[],
): string | undefined =>
  revisions.length === 0 || revisions.includes(undefined)
    ? undefined
    : revisions.join(" ");
