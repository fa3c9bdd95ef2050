import type { Told } from '../../salesforce/inspection.ts';

/** Reads an answer where there is one. What cannot be understood was not told. */
export function told<From, To>(answer: Told<From>, read: (value: From) => To): Told<To> {
  if (!answer.known) return answer;
  try {
    return { known: true, value: read(answer.value) };
  } catch (error) {
    return { known: false, because: (error as Error).message };
  }
}
