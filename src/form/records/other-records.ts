import type { Adviser } from "../../domain/adviser";
import type { AnnualSummary } from "../../domain/annual-summary";
import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import { decodeAdviser } from "../../kintone/decode/decode-adviser";
import { decodeAnnualSummary } from "../../kintone/decode/decode-annual-summary";
import { decodeStaff } from "../../kintone/decode/decode-staff";
import type { ConnectPage } from "../../kintone/rest/page-client";
import { pageClient } from "../../kintone/rest/page-client";
import { allOf, filterCondition, quote } from "../../kintone/rest/query";
import { readFormFields } from "../../kintone/sources/read-form";
import { requireVisible } from "../../kintone/sources/require-visible";
import { isVisibleOnly } from "../../settings/is-visible-only";
import { offeredFilter } from "../../settings/offered-filter";
import type { Settings, Source } from "../../settings/settings";
import { readActivityForm } from "./read-activity-form";
import { readRoster } from "../people/read-roster";
import { readMeetingForm } from "./read-meeting-form";
import type { SoughtPerson } from "./record-conditions";
import {
  monthCondition,
  peopleCondition,
  spellingsOf,
} from "./record-conditions";
import { Remember } from "./remember";
import { countRecords, requestRecords } from "./request-records";
import type { ActivityEntry } from "../../checks/rules/activity-entry";
import type { MeetingEntry } from "../../checks/rules/meeting-entry";
import type { StaffMember } from "../../domain/staff-member";

/** Fields that the rank of a day rests on. */
const HISTORY = ["history", "postedOn", "postedDivision", "postedRank"];

/** kintone returns at most so many at once; the newest are enough for a form. */
const NEWEST = 500;

/**
 * What a form wants to know of other records, read when first asked for. A
 * source that is not set has no records. Every question rejects when kintone
 * refuses it, and when the person at the form may not view a field that the
 * answer rests on.
 */
export class OtherRecords {
  private readonly known = new Remember();

  constructor(
    private readonly settings: Settings,
    private readonly connect: ConnectPage = pageClient,
    /** Login name of the person at the form. */
    private readonly viewer = (): string => kintone.getLoginUser().code,
  ) {}

  /** Whether record rights may hide records of the source from the person at the form. */
  maySeeSomeOnly(name: "meetings" | "advisers"): boolean {
    const { settings, viewer } = this;
    return (
      settings.recordRights?.[name] !== undefined &&
      isVisibleOnly(settings, viewer(), [name])
    );
  }

  advisers(): Promise<readonly Adviser[]> {
    const source = this.settings.sources.advisers;
    if (source === undefined) return Promise.resolve([]);
    const { name, tenureFrom, tenureTo } = source.fields;
    return this.known.once("advisers", async () => {
      const records = await requestRecords({
        client: this.connect(source.guestSpaceId),
        app: source,
        fields: ["$id", name, tenureFrom, tenureTo],
        query: await this.queryOf(source, undefined, `limit ${NEWEST}`),
      });
      return records.flatMap(
        (record) => decodeAdviser(record, source).value?.adviser ?? [],
      );
    });
  }

  summaries(): Promise<readonly AnnualSummary[]> {
    const source = this.settings.sources.summaries;
    if (source === undefined) return Promise.resolve([]);
    const { fiscalYears, councilTable, slotsPerMonth, slotsFrom } =
      source.fields;
    return this.known.once("summaries", async () => {
      const records = await requestRecords({
        client: this.connect(source.guestSpaceId),
        app: source,
        fields: ["$id", fiscalYears, councilTable, slotsPerMonth, slotsFrom],
        query: await this.queryOf(
          source,
          undefined,
          `order by $id desc limit ${NEWEST}`,
        ),
      });
      return records.flatMap(
        (record) =>
          decodeAnnualSummary(record, source, this.settings).value ?? [],
      );
    });
  }

  /** Meetings that any of the people took part in, newest first; nobody has none. */
  meetingsOf(
    people: readonly SoughtPerson[],
  ): Promise<readonly MeetingEntry[]> {
    const source = this.settings.sources.meetings;
    const condition = source && peopleCondition(people, source);
    if (source === undefined || condition === undefined) {
      return Promise.resolve([]);
    }
    const { fields } = source;
    const hasTable =
      fields.attendances !== undefined &&
      people.every(({ selectedIn }) => selectedIn !== "attendances");
    return this.known.once(`meetings ${condition}`, async () => {
      const records = await requestRecords({
        client: this.connect(source.guestSpaceId),
        app: source,
        fields: [
          "$id",
          fields.heldOn,
          fields.status,
          fields.advisers,
          fields.theme,
          fields.attendances,
          ...(hasTable
            ? []
            : [fields.personCode, fields.personName, fields.rank, fields.role]),
        ],
        query: await this.queryOf(
          source,
          condition,
          `order by ${fields.heldOn ?? "$id"} desc limit ${NEWEST}`,
        ),
      });
      const isTable =
        records[0]?.[fields.attendances ?? ""]?.type === "SUBTABLE";
      requireVisible(records, "meetings", source, [
        ...(["heldOn", "status", "advisers", "attendances"] as const),
        ...(isTable || !hasTable ? ["personCode", "personName"] : []),
      ]);
      return records.map((record) =>
        readMeetingForm(
          record,
          String(record.$id?.value ?? ""),
          source,
          this.settings.choices,
        ),
      );
    });
  }

  /**
   * Meetings of a month that take or took place.
   * @param dateType kintone's type of the date field; a text can't be compared
   */
  meetingsIn(
    month: CalendarMonth,
    dateType: string | undefined,
  ): Promise<number | undefined> {
    const source = this.settings.sources.meetings;
    const inMonth =
      source?.fields.heldOn === undefined
        ? undefined
        : monthCondition(source.fields.heldOn, dateType, month);
    if (source === undefined || inMonth === undefined) {
      return Promise.resolve(undefined);
    }
    const { status } = source.fields;
    return this.known.once(`count ${inMonth}`, async () => {
      const asked = {
        client: this.connect(source.guestSpaceId),
        app: source,
        fields: ["$id", status],
      };
      if (status === undefined) {
        const query = await this.queryOf(source, inMonth, "limit 1");
        return countRecords({ ...asked, query });
      }
      // By what they hold: kintone refuses to look for choices that are gone.
      const query = await this.queryOf(source, inMonth, `limit ${NEWEST}`);
      const records = await requestRecords({ ...asked, query });
      requireVisible(records, "meetings", source, ["status"]);
      const { choices } = this.settings;
      return records.length === NEWEST
        ? undefined
        : records.filter(
            (record) =>
              readMeetingForm(record, undefined, source, choices).status !==
              "cancelled",
          ).length;
    });
  }

  /** The newest activities, for spellings and series. */
  activities(): Promise<readonly ActivityEntry[]> {
    const source = this.settings.sources.activities;
    if (source === undefined) return Promise.resolve([]);
    const { section, summaryLine, title, workingGroup, from } = source.fields;
    const { to, datePrecision, status, standing } = source.fields;
    return this.known.once("activities", async () => {
      const records = await requestRecords({
        client: this.connect(source.guestSpaceId),
        app: source,
        fields: [
          ...["$id", section, summaryLine, title, workingGroup, from],
          ...[to, datePrecision, status, standing],
        ],
        query: await this.queryOf(
          source,
          undefined,
          `order by ${from ?? "$id"} desc limit ${NEWEST}`,
        ),
      });
      return records.map((record) =>
        readActivityForm(
          record,
          String(record.$id?.value ?? ""),
          source,
          this.settings,
        ),
      );
    });
  }

  /** A person's entry in the staff app; undefined for someone who is not in it. */
  staff(code: string): Promise<StaffMember | undefined> {
    const source = this.settings.sources.staff;
    const key = source?.fields.code;
    if (source === undefined || key === undefined) {
      return Promise.resolve(undefined);
    }
    const { name, division, rank, history } = source.fields;
    return this.known.once(`staff ${code}`, async () => {
      const [record] = await requestRecords({
        client: this.connect(source.guestSpaceId),
        app: source,
        fields: [name, division, rank, history],
        query: await this.queryOf(
          source,
          `${key} in (${spellingsOf(code).map(quote).join(", ")})`,
          "limit 1",
        ),
      });
      if (record === undefined) return undefined;
      // Without its history someone would get today's rank on any day.
      requireVisible([record], "staff", source, HISTORY);
      return decodeStaff(record, source);
    });
  }

  /** Everybody in the staff app, for finding people by a part of the name. */
  roster(): Promise<readonly StaffMember[]> {
    const source = this.settings.sources.staff;
    if (source === undefined) return Promise.resolve([]);
    return this.known.once("roster", async () =>
      readRoster(
        source,
        this.connect(source.guestSpaceId),
        await this.conditionOf(source, undefined),
      ),
    );
  }

  /** A query for records of the source alone, by the choices that its form still offers. */
  private async queryOf(
    source: Source<string>,
    condition: string | undefined,
    order: string,
  ): Promise<string> {
    return [await this.conditionOf(source, condition), order]
      .filter((part) => part !== undefined)
      .join(" ");
  }

  private async conditionOf(
    source: Source<string>,
    condition: string | undefined,
  ): Promise<string | undefined> {
    const { filter, appId } = source;
    const offered =
      filter &&
      offeredFilter(
        filter,
        await this.known.once(`form ${appId}`, () =>
          readFormFields({
            client: this.connect(source.guestSpaceId),
            appId,
            signal: new AbortController().signal,
          }),
        ),
      );
    return allOf(filterCondition(offered), condition);
  }
}
