/** A value as a classic script: pages opened from a folder can load nothing else. */

/** `factloom.put("table/events", …)`. The value is JSON: it holds no code, whatever its text says. */
export const dataScript = (key: string, value: unknown): string =>
  `factloom.put(${JSON.stringify(key)},${JSON.stringify(value)})\n`
