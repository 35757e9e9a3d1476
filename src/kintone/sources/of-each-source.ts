import type { SourceName } from "../../fields/fields";
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

/** What is the same for whatever a source is asked. */
export type OneSource = Pick<
  SourceRequest,
  "name" | "source" | "client" | "within" | "signal" | "retryDelaysMs" | "limit"
>;

/**
 * Asks the sources side by side, with few requests under way at once over all
 * of them; when one fails the others stop before their next request.
 * @returns one a source, undefined for one that is not set
 * @throws what `ask` throws first
 */
export const ofEachSource = async <T>(
  request: LoadRequest,
  ask: (source: OneSource & { readonly name: ReadName }) => Promise<T>,
): Promise<Readonly<Record<ReadName, T | undefined>>> =>
  stopTogether(request.signal, async (signal) => {
    const limit = new RequestLimit();
    const of = async (name: ReadName): Promise<T | undefined> => {
      const source = request.settings.sources[name];
      if (source === undefined) return undefined;
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
