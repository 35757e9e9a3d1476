import { SOURCE_NAMES } from "../../fields/fields";
import type { RecordRights, Settings } from "../../settings/settings";
import { sourcesOf } from "../../settings/sources-of";
import type { Connect } from "../rest/kintone-client";
import { KintoneError } from "../rest/errors/kintone-error";
import type { AppRequest } from "../rest/request-kintone";
import { requestKintone, unexpectedResponse } from "../rest/request-kintone";

/**
 * Whom the record rights of the sources' apps leave all records (kintone: GET
 * record/acl, for administrators of the app). Absent for apps of which the
 * reader may not know it.
 * @throws the signal's reason once it is aborted
 */
export const readRecordRights = async (
  { sources }: Pick<Settings, "sources">,
  connect: Connect,
  signal: AbortSignal,
): Promise<NonNullable<Settings["recordRights"]>> => {
  const read = SOURCE_NAMES.map(async (name) => {
    const apps = await Promise.all(
      sourcesOf(sources, name).map(({ source: { appId, guestSpaceId } }) =>
        rightsOf({ client: connect(guestSpaceId), appId, signal }),
      ),
    );
    const [rights, ...further] = apps.filter((one) => one !== undefined);
    return rights === undefined
      ? []
      : [
          [
            name,
            { ...rights, ...(further.length === 0 ? {} : { further }) },
          ] as const,
        ];
  });
  return Object.fromEntries((await Promise.all(read)).flat());
};

const rightsOf = async (app: AppRequest): Promise<RecordRights | undefined> => {
  const { appId } = app;
  try {
    const { rights } = await requestKintone(
      { ...app, retryDelaysMs: [] },
      (client) => client.app.getRecordAcl({ app: appId }),
    );
    if (!Array.isArray(rights)) throw unexpectedResponse(appId);
    return judge(appId, rights as readonly Rule[]);
  } catch (error) {
    if (error instanceof KintoneError) return undefined;
    throw error;
  }
};

/** Rights to the records that meet a condition; whoever is not named has none. */
interface Rule {
  readonly entities: readonly Entry[];
}

/** The first entry that names someone counts for them. */
interface Entry {
  readonly entity: { readonly type: string; readonly code: string };
  readonly viewable: boolean;
}

const judge = (appId: string, rules: readonly Rule[]): RecordRights => {
  const hiding = rules.filter((rule) => !isOpen(rule));
  const named = rules.flatMap(({ entities }) =>
    entities.flatMap(({ entity: { type, code } }) =>
      type === "USER" ? [code] : [],
    ),
  );
  return {
    appId,
    hidesRecords: hiding.length > 0,
    seeAll:
      hiding.length === 0
        ? []
        : [...new Set(named)].filter((code) =>
            hiding.every((rule) => isKnownToSee(code, rule)),
          ),
  };
};

const isOpen = ({ entities }: Rule): boolean =>
  entities.every(({ viewable }) => viewable) &&
  entities.some(
    ({ entity: { type, code } }) => type === "GROUP" && code === "everyone",
  );

/** Membership of groups and organizations is not known: an entry before that forbids may be theirs. */
const isKnownToSee = (user: string, { entities }: Rule): boolean => {
  for (const { entity, viewable } of entities) {
    if (entity.type === "USER" && entity.code === user) return viewable;
    if (entity.type !== "USER" && !viewable) return false;
  }
  return false;
};
