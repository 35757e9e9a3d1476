import type { EntityValue } from "../record-data";

/** Process management of one record, as the pages' own call answers it. */
export interface RecordProcessView {
  /** null while process management is off. */
  readonly status: string | null;
  /** What the reader may do now (kintone: getStatusActions). */
  readonly actions: readonly StatusAction[];
  /** Whether the reader may put other people in charge. */
  readonly mayReassign: boolean;
  /** Whose turn it is, with the action of who acted (kintone: getAssignees). */
  readonly assignees: readonly {
    readonly assignee: EntityValue;
    readonly action: string | null;
  }[];
  /** Newest first (kintone: getStatusHistory). */
  readonly history: readonly {
    readonly changedAt: string;
    readonly assignees: readonly EntityValue[];
    readonly status: string;
  }[];
}

export interface StatusAction {
  readonly name: string;
  readonly nextStatus: {
    readonly name: string;
    readonly type: "ONE" | "ALL" | "ANY";
    readonly assignees: readonly EntityValue[];
  };
}
