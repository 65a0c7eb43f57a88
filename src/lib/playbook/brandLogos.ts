import { type Diagnostic, diagnostic, type Findings, type Place } from '../diagnostics/diagnostic.ts';
import { readPictureFacts } from '../source/pictureFacts.ts';
import type { ClientFolder } from '../source/readClientFolder.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { svgFault } from '../source/svgFault.ts';
import { svgSize } from '../source/svgSize.ts';
import { assetPath } from './checkLinks.ts';

/** A logo that can be drawn. Its size keeps its place free while it loads. */
export interface BrandLogo {
  /** Path below the client's folder. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** Null where the client has given none. */
export interface BrandLogos {
  readonly light: BrandLogo | null;
  readonly dark: BrandLogo | null;
}

/** Twice as many pixels as the masthead gives it, for sharp screens and paper. */
const leastHeight = 64;

/** The client's logos, and what keeps one from being drawn; that a file is there, `checkLinks` asks of all pictures. */
export function brandLogos({ client, pictures }: Pick<ClientFolder, 'client' | 'pictures'>): Findings<BrandLogos> {
  const read = (key: 'logo' | 'logoDark'): Findings<BrandLogo | null> => {
    const written = client.fields.brand[key];
    if (written === undefined) return { value: null, diagnostics: [] };
    const place = client.positions.valueAt(['brand', key]);
    const file = pictures.get(assetPath(place.file, written));
    return file === undefined ? { value: null, diagnostics: [] } : readLogo(file, place);
  };
  const [light, dark] = [read('logo'), read('logoDark')];
  return { value: { light: light.value, dark: dark.value }, diagnostics: [...light.diagnostics, ...dark.diagnostics] };
}

function readLogo(file: SourceFile, place: Place): Findings<BrandLogo | null> {
  const { path } = file;
  if (path.toLowerCase().endsWith('.svg')) {
    const text = new TextDecoder().decode(file.bytes());
    const fault = svgFault(text, path, place);
    if (fault !== null) return refused(fault);
    const size = svgSize(text);
    if (size === null) return refused(diagnostic('build/unreadable-picture', place, { path }));
    return { value: { file: path, ...size }, diagnostics: [] };
  }
  const facts = readPictureFacts(file);
  if (facts === null) return refused(diagnostic('build/unreadable-picture', place, { path }));
  const { width, height } = facts;
  const small = { path, height, least: leastHeight };
  return {
    value: { file: path, width, height },
    diagnostics: height < leastHeight ? [diagnostic('brand/small-logo', place, small)] : [],
  };
}

function refused(found: Diagnostic): Findings<null> {
  return { value: null, diagnostics: [found] };
}
