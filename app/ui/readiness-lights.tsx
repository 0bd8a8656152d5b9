import { Icon, type IconName } from "./icon.tsx";

export type LightState = "ready" | "partly" | "not-yet";

export interface Light {
  key: string;
  /** What is judged: need, market, money, people, risk. */
  name: string;
  state: LightState;
  /** The state in words. */
  stateText: string;
  /** Why; each may lead to the answer that is missing. */
  reasons: readonly { text: string; href?: string }[];
}

const icons: Readonly<Record<LightState, IconName>> = { ready: "done", partly: "half", "not-yet": "open" };

/** Five lights, each with a shape, a word and its reasons; never one figure for all. */
export function ReadinessLights({ label, lights }: { label: string; lights: readonly Light[] }) {
  return (
    <ul className="lights" aria-label={label}>
      {lights.map(({ key, name, state, stateText, reasons }) => (
        <li key={key} className={`light light--${state}`}>
          <p className="light__name">
            <Icon name={icons[state]} />
            <strong>{name}</strong>
            <span className="light__state">{stateText}</span>
          </p>
          {reasons.length > 0 ? (
            <ul className="light__reasons">
              {reasons.map(({ text, href }) => (
                <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
