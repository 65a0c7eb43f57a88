export interface Measured {
  /** Of wall time, and of all cores together. */
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  /** Equal sums say that ways did the same work. */
  readonly sum: number;
}

/** What this process took since its start, as JSON on standard output: the last line of each way. */
export function printMeasured(sum: number): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const measured: Measured = {
    seconds: performance.now() / 1000,
    processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1024,
    sum,
  };
  console.log(JSON.stringify(measured));
}
