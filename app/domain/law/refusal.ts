export const refusalCodes = [
  "UNKNOWN_FIELD",
  "WRONG_TYPE",
  "UNKNOWN_CODE",
  "OUT_OF_RANGE",
  "DATE_INVALID",
  "DATE_BEFORE_ACT",
  "VALUE_NEGATIVE",
  "VALUE_NOT_WHOLE_EUROS",
  "VALUE_TOO_LARGE",
  "VALUE_ZERO",
  "VALUE_COMPONENTS_EMPTY",
  "LOTS_EMPTY",
  "LOT_ID_TWICE",
  "ANNEX_E_NEEDS_SERVICES",
  "MIXED_PARTS_TOO_FEW",
  "VALUE_MISSING",
  "VALUE_MORE_THAN_ONCE",
  "CONTRACT_TYPE_MISSING",
  "AWARDED_AS_ONE_MISSING",
  "MIXED_FIELD_WITHOUT_PARTS",
  "SMALL_LOTS_WITHOUT_LOTS",
  "CONDITIONS_WITHOUT_GROUND",
  "PARTS_ARE_SEPARATE_CONTRACTS",
  "SMALL_LOT_UNKNOWN",
  "SMALL_LOT_TWICE",
  "MIXED_PARTS_ONE_CATEGORY",
  "SEPARABILITY_MISSING",
  "MAIN_SUBJECT_NOT_ONE",
  "MAIN_SUBJECT_CONTRADICTS_VALUES",
  "CONTRADICTS_MIXED_PARTS",
  "PLAN_NEEDS_SERVICE_OR_PLAN",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** `field` is a path such as `lots[1].valueEur`; `value` stands for the four sources of the value together. */
export interface InputError {
  code: RefusalCode;
  field: string;
}

/** Collects all errors of an input, at most one a path: the first that is added stays. */
export class InputErrors {
  readonly #byField = new Map<string, RefusalCode>();

  add(code: RefusalCode, field: string): void {
    if (!this.#byField.has(field)) this.#byField.set(field, code);
  }

  get any(): boolean {
    return this.#byField.size > 0;
  }

  /** Has the field no error, neither of its own nor below it? */
  isClean(field: string): boolean {
    if (this.#byField.size === 0) return true;
    for (const path of this.#byField.keys()) {
      if (path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`)) return false;
    }
    return true;
  }

  list(): InputError[] {
    return [...this.#byField].map(([field, code]) => ({ code, field }));
  }
}
