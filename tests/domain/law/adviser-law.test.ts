import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AdviserInput } from "../../../app/domain/law/adviser-input.ts";
import { isProcedure, type Procedure } from "../../../app/domain/law/decide.ts";
import { ownStatus, type Status } from "../../../app/domain/law/statuses.ts";
import { answer, anyInput, band, facts, runs, type Said, typedInput } from "./inputs.ts";

const isUsable = (status: Status | undefined): boolean => status === "possible" || status === "recommended";

const check = (property: (input: AdviserInput, answered: Said) => void) =>
  fc.assert(
    fc.property(anyInput, (input) => property(input, answer(input))),
    { numRuns: runs * 2 },
  );

const notAllowed = ({ status }: Said) => Object.entries(status).filter(([, one]) => one.startsWith("not-allowed"));

/** Everything but one status and some warnings. */
function rest(one: Said, warnings: readonly string[], statuses: readonly Procedure[] = []) {
  return {
    ...one,
    legalBasis: [],
    warnings: one.warnings.filter((code) => !warnings.includes(code)),
    status: Object.fromEntries(Object.entries(one.status).filter(([name]) => !statuses.some((left) => left === name))),
  };
}

describe("law before taste", () => {
  test("Q11: what is not allowed does not depend on taste", () => {
    const taste = fc.record({
      trl: fc.option(fc.integer({ min: 1, max: 9 })),
      potentialSuppliers: fc.option(fc.integer({ min: 0, max: 8 })),
      needsPreselection: fc.boolean(),
      negotiation: fc.constantFrom("none" as const, "on-tenders" as const, "on-solution" as const),
      recurring: fc.constantFrom("none" as const, "standard-recurring" as const, "call-offs" as const),
      urgency: fc.constantFrom("none" as const, "justified" as const, "extreme" as const),
      marketConsultationDone: fc.boolean(),
    });
    fc.assert(
      fc.property(anyInput, taste, (input, other) => {
        expect(notAllowed(answer({ ...input, ...other }))).toEqual(notAllowed(answer(input)));
      }),
      { numRuns: runs * 2 },
    );
  });

  test("Q12: the recommended procedure is possible by its own row, with two known exceptions", () => {
    check((input, { rule, recommended }) => {
      if (!isProcedure(recommended)) return;
      const own = ownStatus(facts(input), recommended);
      if (rule === "R11") expect(["possible", "unsuitable:DIALOGUE_FITS_BETTER"]).toContain(own);
      else if (rule === "R15" || rule === "R16") {
        expect(["possible", "unsuitable:SOLUTION_MUST_BE_DEVELOPED"]).toContain(own);
        if (own !== "possible") expect(input.trl).toBeGreaterThanOrEqual(8);
      } else expect(own).toBe("possible");
    });
  });

  test("Q13: a small purchase is recommended below the national threshold and not allowed anywhere else", () => {
    check((input, { rule, status }) => {
      if (rule === "R0" || rule === "R1" || rule === "R2") return;
      const isBelow = band(input) === "below-national";
      expect(status.small).toBe(isBelow ? "recommended" : "not-allowed:VALUE_AT_OR_ABOVE_NATIONAL");
    });
  });

  test("Q14: the procedures of the EU band are usable only there, free-form ones never there", () => {
    check((input, { rule, status }) => {
      if (rule === "R0" || rule === "R1") return;
      const isEu = band(input) === "eu";
      const euOnly = [status.open, status.restricted, status["neg-w-call"], status["comp-dial"], status.innovation];
      if (!isEu) expect(euOnly.some(isUsable)).toBe(false);
      if (isEu) expect([status["free-single"], status["free-multi"]].some(isUsable)).toBe(false);
    });
  });

  test("Q15–Q17: exceptions are usable only with what the law asks for them", () => {
    check((input, { status, grounds34 }) => {
      if (isUsable(status["neg-wo-call"])) {
        expect(input.directAwardGround ?? null).not.toBeNull();
        expect(input.directAwardConditionsMet).toBe(true);
      }
      if (isUsable(status["neg-w-call"]) || isUsable(status["comp-dial"])) {
        expect(grounds34.length > 0 || input.irregularTendersBefore).toBe(true);
      }
      if (isUsable(status.innovation)) {
        expect([input.solutionOnMarket, input.objective]).toEqual(["no", "develop-and-buy"]);
        expect(input.rd).not.toBe("none");
      }
    });
  });

  test("Q18: the exemption of R&D asks for research and for shared benefits or costs", () => {
    check((input, { regime }) => {
      if (regime !== "rd-exempt") return;
      expect(input.rd).not.toBe("none");
      expect(input.rdBenefitExclusive === false || input.rdFullyPaid === false).toBe(true);
    });
  });

  test("Q19: a claimed ground that does not help changes only its own status and warning", () => {
    check((input, answered) => {
      if (!input.directAwardGround || answered.recommended === "neg-wo-call") return;
      const unclaimed = { ...input, directAwardGround: null, directAwardConditionsMet: null };
      const own = ["DIRECT_AWARD_NOT_AVAILABLE"];
      expect(rest(answered, own, ["neg-wo-call"])).toEqual(rest(answer(unclaimed), own, ["neg-wo-call"]));
    });
  });

  test("Q20: urgency, market consultation and joint buying change only their own warnings", () => {
    check((input) => {
      const compare = (one: AdviserInput, other: AdviserInput, ...warnings: string[]) =>
        expect(rest(answer({ ...input, ...one }), warnings)).toEqual(rest(answer({ ...input, ...other }), warnings));
      compare({ urgency: "none" }, { urgency: "justified" }, "ACCELERATED_POSSIBLE", "NO_ACCELERATION");
      compare({ urgency: "none" }, { urgency: "extreme" });
      compare({ marketConsultationDone: true }, { marketConsultationDone: false }, "MARKET_CHECK_REQUIRED");
      compare({ joint: "none" }, { joint: "with-other-buyers" }, "JOINT_VALUE_AND_LIABILITY");
    });
  });

  test("Q21: the number of suppliers and the readiness level touch only what they may", () => {
    const count = fc.option(fc.integer({ min: 0, max: 8 }));
    const level = fc.option(fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(typedInput, count, level, (input, potentialSuppliers, trl) => {
        const now = answer(input);
        const counted = answer({ ...input, potentialSuppliers });
        const own = ["SINGLE_SUPPLIER_RISK", "FEW_CANDIDATES"];
        const openOrRestricted: readonly string[] = ["open", "restricted"];
        if (counted.recommended !== now.recommended) {
          expect(openOrRestricted).toEqual(expect.arrayContaining([counted.recommended, now.recommended]));
        }
        const same = { recommended: now.recommended, rule: now.rule };
        expect(rest({ ...counted, ...same }, own, ["open", "restricted"])).toEqual(
          rest(now, own, ["open", "restricted"]),
        );

        const matured = answer({ ...input, trl });
        if (matured.recommended !== now.recommended) expect([matured.rule, now.rule]).toContain("R10");
      }),
      { numRuns: runs * 2 },
    );
  });
});
