/** The client's colour as links, "now" and "selected" are drawn in it. */
export interface BrandColors {
  /** On the light ground: the client's own. */
  readonly light: string;
  /** On the dark ground: the same hue, lightened to L = 0.8 in OKLCH, with as much chroma as sRGB holds. */
  readonly dark: string;
}

type Triple = readonly [number, number, number];

const darkLightness = 0.8;

/** The paler of the two grounds that a light page has: weekends and tracks. */
const lightField = '#eff2f2';

/** WCAG 2.2, level AA, for text. */
const leastContrast = 4.5;

/** Both themes' colours from the client's one, `#00694F`. */
export function brandColors(hex: string): BrandColors {
  const [, a, b] = toOklab(readHex(hex));
  return { light: hex.toLowerCase(), dark: writeHex(insideGamut(a, b)) };
}

/** WCAG 2.2 contrast of two colours, from 1 to 21. */
export function contrast(first: string, second: string): number {
  const [lower = 0, higher = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

/** Can the colour be read as text on a light page? The dark theme's is always light enough. */
export function isReadable(hex: string): boolean {
  return contrast(hex, lightField) >= leastContrast;
}

/** The nearest darker colour of the same hue that can be read. */
export function readableColor(hex: string): string {
  const [lightness, a, b] = toOklab(readHex(hex));
  for (let part = 99; part > 0; part -= 1) {
    const darker = toLinear([(lightness * part) / 100, (a * part) / 100, (b * part) / 100]);
    const written = writeHex([clamp(darker[0]), clamp(darker[1]), clamp(darker[2])]);
    if (isReadable(written)) return written;
  }
  return '#000000';
}

function clamp(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}

/** Chroma shrinks in fortieths until all three channels are in sRGB. */
function insideGamut(a: number, b: number): Triple {
  for (let part = 40; part > 0; part -= 1) {
    const rgb = toLinear([darkLightness, (a * part) / 40, (b * part) / 40]);
    if (rgb.every((channel) => channel >= 0 && channel <= 1)) return rgb;
  }
  return toLinear([darkLightness, 0, 0]);
}

function luminance(hex: string): number {
  const [red, green, blue] = readHex(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Linear light, 0 to 1. */
function readHex(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function writeHex(rgb: Triple): string {
  const channel = (value: number) => {
    const encoded = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${rgb.map(channel).join('')}`;
}

/** Matrices: Björn Ottosson, "A perceptual color space for image processing", 2020. */
function toOklab([red, green, blue]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function toLinear([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}
