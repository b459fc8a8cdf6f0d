/** CPU time of this process, all threads: what others do on the machine counts less than by the clock on the wall. */

/** CPU milliseconds so far. */
export function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** CPU milliseconds that a pass takes. */
export function timed(pass: () => void): number {
  const start = cpu()
  pass()
  return cpu() - start
}
