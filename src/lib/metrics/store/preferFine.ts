import type { SeriesQuery } from '../metricsStore.ts';
import type { Grain, Observation } from '../observation.ts';

const fineFirst: readonly Grain[] = ['day', 'week', 'month', 'period'];

/**
 * The same days are never answered twice: values of days first, longer spans only where nothing finer is known;
 * of an object its lifetime if there is one, else its days.
 */
export function preferFine(observations: readonly Observation[], over: SeriesQuery['over']): readonly Observation[] {
  const grainsFound = new Set(observations.map(({ grain }) => grain));
  if (grainsFound.size < 2) return observations;
  return over === 'objects'
    ? preferLifetimes(observations)
    : [...Map.groupBy(observations, keyOf).values()].flatMap(withoutCovered);
}

function preferLifetimes(observations: readonly Observation[]): readonly Observation[] {
  const whole = new Set(
    observations.filter(({ grain }) => grain === 'lifetime').map(({ channel, object }) => `${channel}\n${object}`),
  );
  return observations.filter(
    ({ grain, channel, object }) => grain === 'lifetime' || !whole.has(`${channel}\n${object}`),
  );
}

function keyOf({ channel, object, breakdown }: Observation): string {
  return JSON.stringify([channel, object, breakdown]);
}

function withoutCovered(observations: readonly Observation[]): Observation[] {
  const kept: Observation[] = [];
  for (const grain of fineFirst) {
    const finer = [...kept];
    const overlaps = ({ from, to }: Observation) => finer.some((known) => known.from <= to && known.to >= from);
    for (const observation of observations)
      if (observation.grain === grain && !overlaps(observation)) kept.push(observation);
  }
  return kept;
}
