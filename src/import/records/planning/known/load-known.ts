import type { Adviser } from "../../../../domain/adviser";
import type { StaffMember } from "../../../../domain/staff-member";
import type {
  EnterableField,
  EnteredKind,
} from "../../../../entering/enterable-fields";
import {
  enterableFields,
  filledFields,
} from "../../../../entering/enterable-fields";
import { decodeAdviser } from "../../../../kintone/decode/decode-adviser";
import { KintoneError } from "../../../../kintone/rest/errors/kintone-error";
import { loadRoster } from "../../../../kintone/sources/load-roster";
import { readFormFields } from "../../../../kintone/sources/read-form";
import { readSource } from "../../../../kintone/sources/read-source";
import { fieldOf } from "../../../../settings/labelled-form";
import type { Settings, Source } from "../../../../settings/settings";
import type { ImportHost } from "../../import-host";
import type { Process } from "./load-process";
import { loadProcess } from "./load-process";

/** What is known of the app and around it before a list is read. */
export interface Known {
  readonly source: Source<string>;
  readonly fields: readonly EnterableField[];
  /** Absent: the state is a field like others. */
  readonly process?: Process;
  readonly otherTypes: Readonly<Record<string, string>>;
  /** kintone's type of the date field. */
  readonly dateType: string;
  readonly staff: readonly StaffMember[];
  /** The staff app is set and can't be read: nobody is found on it. */
  readonly isRosterUnread: boolean;
  readonly advisers: readonly Adviser[];
}

/** Our name of the date of a record. */
export const DATE_FIELD: Readonly<Record<EnteredKind, "heldOn" | "from">> = {
  meetings: "heldOn",
  activities: "from",
};

export const sourceOf = (
  { sources }: Pick<Settings, "sources">,
  kind: EnteredKind,
): Source<string> => {
  const source = sources[kind];
  if (source === undefined) throw new KintoneError({ code: "sourceNotSet" });
  return source;
};

/**
 * The form, the roster and the advisers.
 * @throws KintoneError when the form can't be read
 */
export const loadKnown = async (
  { settings, kind, connect }: ImportHost,
  signal: AbortSignal,
): Promise<Known> => {
  const source = sourceOf(settings, kind);
  const [form, roster, advisers] = await Promise.all([
    readFormFields({
      client: connect(source.guestSpaceId),
      appId: source.appId,
      signal,
    }),
    loadRoster({ settings, connect, signal, withReadings: true }),
    loadAdvisers(settings, connect, signal),
  ]);
  const process = await loadProcess(
    {
      client: connect(source.guestSpaceId),
      appId: source.appId,
      signal,
    },
    source.fields.status,
    form,
  );
  const fields = enterableFields(kind, source, form);
  return {
    source,
    ...(process === undefined
      ? { fields }
      : { fields: [...fields, process.field], process }),
    otherTypes: filledFields(source, form),
    dateType: fieldOf(form, source.fields[DATE_FIELD[kind]])?.type ?? "",
    staff: roster instanceof Map ? [...roster.values()] : [],
    isRosterUnread: roster === "unreadable",
    advisers,
  };
};

const loadAdvisers = async (
  { sources: { advisers: source } }: Settings,
  connect: ImportHost["connect"],
  signal: AbortSignal,
): Promise<readonly Adviser[]> => {
  if (source === undefined) return [];
  try {
    const { rows } = await readSource(
      {
        name: "advisers",
        source,
        client: connect(source.guestSpaceId),
        signal,
        onProgress: () => undefined,
      },
      (record) => decodeAdviser(record, source),
    );
    return rows.flatMap(({ value }) => value?.adviser ?? []);
  } catch (error) {
    signal.throwIfAborted();
    // Tenures are a question of their own: without them it is not asked.
    if (error instanceof KintoneError) return [];
    throw error;
  }
};
