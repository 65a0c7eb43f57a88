export interface Measured {
  /** Of wall time, and of all cores together. */
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Of all cores, until everything is read and typed; null where a way does nothing else. */
  readonly readingSeconds: number | null;
  readonly peakMegabytes: number;
  /** Equal sums say that ways did the same work. */
  readonly sum: number;
}

/** What this process took since its start, as JSON on standard output: the last line of each way. */
export function printMeasured(sum: number, readingSeconds: number | null = null): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const measured: Measured = {
    seconds: performance.now() / 1000,
    processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
    readingSeconds,
    peakMegabytes: maxRSS / 1024,
    sum,
  };
  console.log(JSON.stringify(measured));
}
