import type { PlaybookRecord } from '../../playbook/playbook.ts';
import type { ViewContext } from '../viewContext.ts';

/** A post's video in a line: what it shows, and what is known of it. */
export interface VideoView {
  readonly heading: string;
  /** "0:32 · 1080 × 1920 · captions". */
  readonly facts: string;
  readonly alt: string;
  /** Where it can be watched; null where the file is in the folder. */
  readonly href: string | null;
  readonly watch: string;
}

export function toVideo({ video }: PlaybookRecord<'posts'>, { words }: ViewContext): VideoView | null {
  if (video === undefined) return null;
  const { alt, duration, width, height, captions, url } = video;
  const facts = [
    duration === undefined ? null : clock(duration.value),
    width === undefined || height === undefined ? null : `${width} × ${height}`,
    captions === undefined ? null : words.calendar.captions,
  ];
  return {
    heading: words.calendar.video,
    facts: facts.filter((fact) => fact !== null).join(' · '),
    alt,
    href: url ?? null,
    watch: words.calendar.watch,
  };
}

/** 32 s → "0:32", an hour and a bit → "1:02:05". */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const tail = String(rest).padStart(2, '0');
  return hours === 0 ? `${minutes}:${tail}` : `${hours}:${String(minutes).padStart(2, '0')}:${tail}`;
}
