import type { FieldName, SourceName } from "../../fields/fields";
import type { PlacedSource } from "../../settings/sources-of";
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

/** What is the same for whatever a source is asked. */
export interface OneSource<Name extends ReadName = ReadName>
  extends
    Pick<
      SourceRequest,
      "client" | "within" | "signal" | "retryDelaysMs" | "limit"
    >,
    PlacedSource<FieldName<Name>> {
  readonly name: Name;
}

/** How the apps of each kind of record are asked. */
type Asks<Answers extends Record<ReadName, unknown>> = {
  readonly [Name in ReadName]: (
    source: OneSource<Name>,
    /** Place among the apps of its kind. */
    at: number,
  ) => Promise<Answers[Name]>;
};

/** What was answered of the apps of each kind of record, the first app first. */
type OfEachSource<Answers extends Record<ReadName, unknown>> = {
  readonly [Name in ReadName]: readonly Answers[Name][];
};

/**
 * Asks the sources side by side, with few requests under way at once over all
 * of them; when one fails the others stop before their next request.
 * @returns one an app, none for a source that is not set
 * @throws what asking throws first
 */
export const ofEachSource = async <Answers extends Record<ReadName, unknown>>(
  request: LoadRequest,
  asks: Asks<Answers>,
): Promise<OfEachSource<Answers>> =>
  stopTogether(request.signal, async (signal) => {
    const limit = new RequestLimit();
    const of = <Name extends ReadName>(
      name: Name,
      ask: Asks<Answers>[Name],
    ): Promise<readonly Answers[Name][]> =>
      Promise.all(
        sourcesOf(request.settings.sources, name).map(async (placed, at) => {
          const dateField = DATE_FIELD[name];
          const within = dateField && {
            dateField,
            fiscalYears: request.fiscalYears,
            startMonth: request.settings.fiscalYearStartMonth,
          };
          const source = {
            ...placed,
            name,
            client: request.connect(placed.source.guestSpaceId),
            ...(within && { within }),
            signal,
            retryDelaysMs: request.retryDelaysMs,
            limit,
          };
          return ask(source, at);
        }),
      );
    const [meetings, activities, advisers, summaries] = await Promise.all([
      of("meetings", asks.meetings),
      of("activities", asks.activities),
      of("advisers", asks.advisers),
      of("summaries", asks.summaries),
    ]);
    return { meetings, activities, advisers, summaries };
  });

/** The same shape with something made for each kind of record. */
export const mapSources = <T, Made>(
  each: Readonly<Record<ReadName, readonly T[]>>,
  make: (apps: readonly T[]) => Made,
): Readonly<Record<ReadName, Made>> => ({
  meetings: make(each.meetings),
  activities: make(each.activities),
  advisers: make(each.advisers),
  summaries: make(each.summaries),
});
