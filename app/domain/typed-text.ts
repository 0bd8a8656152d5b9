import { z } from "zod";

/** What is said of a text that cannot be taken. */
interface Said {
  long: string;
  characters: string;
}

/** Control characters, halves of surrogate pairs and what Unicode has set apart. Other scripts and marks of direction are fine. */
const unprintable = /[^\P{Cc}\t\n]|[\ufffe\uffff]|\p{Cs}/u;

/** Text of several lines as a person types it; line ends are one character however they came. */
export const typedText = (most: number, said: Said) =>
  z
    .string()
    .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
    .pipe(
      z
        .string()
        .max(most, said.long)
        .refine((text) => !unprintable.test(text), said.characters),
    );

/** One line of it. */
export const typedLine = (most: number, said: Said) =>
  z
    .string()
    .trim()
    .max(most, said.long)
    .refine((text) => !unprintable.test(text) && !/[\t\n\u2028\u2029]/.test(text), said.characters);
