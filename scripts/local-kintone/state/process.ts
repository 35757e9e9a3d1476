/** Who may work on a record in a state; a FIELD_ENTITY's code names a field. */
export interface AssigneeEntity {
  readonly entity: {
    readonly type: "USER" | "GROUP" | "ORGANIZATION" | "FIELD_ENTITY";
    readonly code: string;
  };
  readonly includeSubs: boolean;
}

/** A state of process management. */
export interface ProcessState {
  /** Survives a change of the name; records keep this number. */
  readonly id: number;
  readonly name: string;
  readonly index: string;
  readonly assignee: {
    /** ONE chosen person, ALL of the people, or ANY one of them. */
    readonly type: "ONE" | "ALL" | "ANY";
    readonly entities: readonly AssigneeEntity[];
  };
}

/** A way from one state to another, by their names. */
export interface ProcessAction {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Condition that a record has to meet; "" for every record. */
  readonly filterCond: string;
}

/** The process management of an app; states in the order of their index. */
export interface Process {
  readonly enable: boolean;
  readonly states: readonly ProcessState[];
  readonly actions: readonly ProcessAction[];
}

/** Where a record stands. */
export interface RecordProcess {
  readonly stateId: number;
  /** Codes of the users whose turn it is; none means anybody's. */
  readonly assignees: readonly string[];
  /** Where ALL have to act: user code → the action that he ran. */
  readonly acted: Readonly<Record<string, string>>;
  /** Newest last. */
  readonly history: readonly {
    readonly changedAt: string;
    readonly assignees: readonly string[];
    readonly status: string;
  }[];
}
