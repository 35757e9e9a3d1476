/** A place where the OpenAPI document and the service are known to differ. */
export interface KnownDifference {
  /** Matches findings such as "GET records /totalCount must be string …". */
  readonly finding: RegExp;
  readonly reason: string;
}

/** What check-openapi-file passes over, each with the reason. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    finding: /app\/plugin\/config is not in the document$/u,
    reason: "The API lab is not part of the document.",
  },
  {
    finding: /^GET records \/totalCount must be string/u,
    reason: "The total is null unless it was asked for (measured).",
  },
  {
    finding: /\/(?:date|time|datetime|drop|radio)\/value must be string/u,
    reason: "Empty dates, times and choices are null (measured).",
  },
  {
    finding: /^GET apps? .*\/(?:spaceId|threadId) must be string/u,
    reason: "An app outside of spaces has null (official documentation).",
  },
  {
    finding: /^GET app\/status \/(?:states|actions) must be/u,
    reason:
      "Both are null until they are set up once (official documentation).",
  },
  {
    finding: /app\/status \/actions\/\d+ .*"additionalProperty":"type"/u,
    reason: "Actions carry their type (measured; newer than the document).",
  },
  {
    finding: /app\/settings \/titleField .*"missingProperty":"code"/u,
    reason: "A title that is chosen automatically names no field.",
  },
];
