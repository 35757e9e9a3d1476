import type { EntityValue } from "../record-data";
import type { RestClient } from "../rest";

export type EntityKind = "users" | "organizations" | "groups";

/** The people, organizations and groups that a form offers. */
export class Directory {
  private loaded: Promise<Record<EntityKind, EntityValue[]>> | null = null;

  constructor(private readonly rest: RestClient) {}

  async list(kind: EntityKind): Promise<readonly EntityValue[]> {
    this.loaded ??= this.rest.get("/k/api/page/directory.json");
    return (await this.loaded)[kind];
  }
}
