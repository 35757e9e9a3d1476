import type { SourceName } from "../../fields/fields";
import type { Source } from "../../settings/settings";
import { sourcesOf } from "../../settings/sources-of";
import type { SourceRequest } from "./ask-source";
import type { LoadRequest } from "./load-request";
import { RequestLimit } from "../rest/request-limit";
import { stopTogether } from "../rest/stop-together";

/** The sources that figures and texts come from. */
export type ReadName = Exclude<SourceName, "staff">;

/** Our field that says which fiscal year a record is in; other sources are read whole. */
const DATE_FIELD: Readonly<Record<ReadName, string | undefined>> = {
  meetings: "heldOn",
  activities: "from",
  advisers: undefined,
  summaries: undefined,
};

export const READ_NAMES = Object.keys(DATE_FIELD) as readonly ReadName[];

/** What was answered of the apps of each kind of record, the first app first. */
export type OfEachSource<T> = Readonly<Record<ReadName, readonly T[]>>;

/** What is the same for whatever a source is asked. */
export type OneSource = Pick<
  SourceRequest,
  "name" | "source" | "client" | "within" | "signal" | "retryDelaysMs" | "limit"
>;

/**
 * Asks the sources side by side, with few requests under way at once over all
 * of them; when one fails the others stop before their next request.
 * @returns one an app, none for a source that is not set
 * @throws what `ask` throws first
 */
export const ofEachSource = async <T>(
  request: LoadRequest,
  ask: (source: OneSource & { readonly name: ReadName }) => Promise<T>,
): Promise<OfEachSource<T>> =>
  stopTogether(request.signal, async (signal) => {
    const limit = new RequestLimit();
    const of = (name: ReadName): Promise<readonly T[]> =>
      Promise.all(
        sourcesOf(request.settings.sources, name).map(({ source }) =>
          askOne(name, source),
        ),
      );
    const askOne = async (
      name: ReadName,
      source: Source<string>,
    ): Promise<T> => {
      const dateField = DATE_FIELD[name];
      return ask({
        name,
        source,
        client: request.connect(source.guestSpaceId),
        ...(dateField === undefined
          ? {}
          : {
              within: {
                dateField,
                fiscalYears: request.fiscalYears,
                startMonth: request.settings.fiscalYearStartMonth,
              },
            }),
        signal,
        retryDelaysMs: request.retryDelaysMs,
        limit,
      });
    };
    const [meetings, activities, advisers, summaries] = await Promise.all([
      of("meetings"),
      of("activities"),
      of("advisers"),
      of("summaries"),
    ]);
    return { meetings, activities, advisers, summaries };
  });

/** The same shape with something made for each kind of record. */
export const mapSources = <T, Made>(
  each: OfEachSource<T>,
  make: (apps: readonly T[]) => Made,
): Readonly<Record<ReadName, Made>> => ({
  meetings: make(each.meetings),
  activities: make(each.activities),
  advisers: make(each.advisers),
  summaries: make(each.summaries),
});
