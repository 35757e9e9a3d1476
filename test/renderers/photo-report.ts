import { buildReport } from "../../src/report/build-report";
import type { Report } from "../../src/report/report";
import { reportInput, rows, summary } from "../report/fixture";

export interface PhotoReport {
  readonly report: Report;
  readonly pictures: ReadonlyMap<
    string,
    { readonly contentType: string; readonly bytes: Uint8Array }
  >;
}

/** A report that shows photos beside a training and among the pictures of the organisation, in this order. */
export const photoReport = (photos: readonly Uint8Array[]): PhotoReport => {
  const files = photos.map((bytes, index) => ({
    fileKey: `photo-${index}`,
    name: `写真${index + 1}.jpg`,
    contentType: "image/jpeg",
    size: bytes.length,
  }));
  const [training] = rows.activities.filter(
    ({ content }) => content !== undefined,
  );
  return {
    report: buildReport(
      reportInput({
        activities: rows.activities.map((activity) =>
          activity === training ? { ...activity, photos: files } : activity,
        ),
        summary: { ...summary, pictures: files },
      }),
    ),
    pictures: new Map(
      files.map(({ fileKey, contentType }, index) => [
        fileKey,
        { contentType, bytes: photos[index] ?? new Uint8Array() },
      ]),
    ),
  };
};
