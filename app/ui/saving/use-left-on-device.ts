import { useCallback, useEffect, useRef, useState } from "react";
import { KeptAnswers } from "./kept-answers.ts";
import { isOf } from "./posted-answers.ts";
import type { Unsent } from "./save-queue.ts";

interface LeftText {
  question: string;
  text: string;
}

interface LeftOnDevice {
  /** Texts of more than one word; what was chosen or counted is seen on the page anyhow. */
  texts: readonly LeftText[];
  forget: () => void;
}

/** What closed pages of a plan could not send, where this page cannot send it either. */
export function useLeftOnDevice(person: string, plan: string): LeftOnDevice {
  const [left, setLeft] = useState<readonly Unsent[]>([]);
  const device = useRef<KeptAnswers>();
  useEffect(() => {
    const opened = new KeptAnswers(person, plan);
    device.current = opened;
    void opened.left().then(setLeft);
    return () => opened.close();
  }, [person, plan]);
  const forget = useCallback(() => void device.current?.forget().then(() => setLeft([])), []);
  return { texts: left.flatMap(textsOf), forget };
}

const textsOf = ({ question, fields, earlier = [], refused = [] }: Unsent): LeftText[] =>
  [...refused, ...earlier, fields]
    .flat()
    .flatMap(([name, value]) => (isOf(question, name) && /\S\s+\S/.test(value) ? [{ question, text: value }] : []));
