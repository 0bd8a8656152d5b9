import { readFileSync } from "node:fs";
import path from "node:path";
import {
  createTypedValueFactory,
  domFacade,
  evaluateXPath,
  evaluateXPathToBoolean,
  evaluateXPathToNodes,
  evaluateXPathToString,
} from "fontoxpath";
import { type Document, type Element, type Node, parseXmlDocument } from "slimdom";

const schematron = "http://purl.oclc.org/dsdl/schematron";
const sequenceOfNodes = createTypedValueFactory("node()*");

export interface Finding {
  readonly rule: string;
  readonly role: string;
  readonly at: string;
}

type Variables = Record<string, unknown>;

const childrenOf = (element: Document | Element, name: string): Element[] =>
  element.children.filter((child) => child.namespaceURI === schematron && child.localName === name);

/** The rules of a notice subtype of the SDK, run on notices: each pattern asks of a node its first fitting rule only. */
export class Schematron {
  private readonly root: Element;
  private readonly namespaces: ReadonlyMap<string, string>;
  private readonly patterns: readonly Element[];

  constructor(folder: string, phase: string) {
    const read = (name: string): Element => {
      const { documentElement } = parseXmlDocument(readFileSync(path.join(folder, name), "utf8"));
      if (!documentElement) throw new Error(`No rules in ${name}`);
      return documentElement;
    };
    this.root = read("complete-validation.sch");
    this.namespaces = new Map(
      childrenOf(this.root, "ns").map((ns) => [ns.getAttribute("prefix") ?? "", ns.getAttribute("uri") ?? ""]),
    );
    const chosen = childrenOf(this.root, "phase").find((one) => one.getAttribute("id") === phase);
    if (!chosen) throw new Error(`No phase ${phase}`);
    this.patterns = childrenOf(chosen, "active").map((active) =>
      read(`${(active.getAttribute("pattern") ?? "").replace("EFORMS-", "")}.sch`),
    );
  }

  /** How many assertions the phase has. */
  get size(): number {
    return this.patterns.flatMap((pattern) => childrenOf(pattern, "rule").flatMap((rule) => childrenOf(rule, "assert")))
      .length;
  }

  findings(xml: string): Finding[] {
    const notice = parseXmlDocument(xml);
    const known = this.variables(this.root, notice, {});
    return this.patterns.flatMap((pattern) => this.findingsOf(pattern, notice, known));
  }

  private readonly options = {
    namespaceResolver: (prefix: string): string | null => this.namespaces.get(prefix) ?? null,
  };

  private variables(scope: Element, context: Node, known: Variables): Variables {
    const found = { ...known };
    for (const one of childrenOf(scope, "let")) {
      const value = evaluateXPath(
        one.getAttribute("value") ?? "",
        context,
        null,
        found,
        evaluateXPath.ANY_TYPE,
        this.options,
      );
      const isNodes = Array.isArray(value) && value.every((item) => typeof item === "object");
      found[one.getAttribute("name") ?? ""] = isNodes ? sequenceOfNodes(value, domFacade) : value;
    }
    return found;
  }

  private findingsOf(pattern: Element, notice: Document, known: Variables): Finding[] {
    const variables = this.variables(pattern, notice, known);
    const asked = new Set<unknown>();
    return childrenOf(pattern, "rule").flatMap((rule) => {
      const context = rule.getAttribute("context") ?? "";
      const select = context.startsWith("/") ? context : `//${context}`;
      const nodes: Node[] = evaluateXPathToNodes(select, notice, null, variables, this.options);
      return nodes.flatMap((node) => {
        if (asked.has(node)) return [];
        asked.add(node);
        return this.failed(rule, node, this.variables(rule, node, variables));
      });
    });
  }

  private failed(rule: Element, node: Node, variables: Variables): Finding[] {
    return childrenOf(rule, "assert")
      .filter((one) => !evaluateXPathToBoolean(one.getAttribute("test") ?? "", node, null, variables, this.options))
      .map((one) => ({
        rule: one.getAttribute("id") ?? "",
        role: one.getAttribute("role") ?? "",
        at: `${one.getAttribute("diagnostics") ?? ""} ${evaluateXPathToString("name(.)", node)}`.trim(),
      }));
  }
}
