import type { BrandLogo, BrandLogos } from '../playbook/brandLogos.ts';
import { relativeHref } from './routes.ts';
import { type SiteAsset, siteAsset } from './siteAsset.ts';

interface LogoFileView {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** The client's logo in both themes. Without one of its own, the dark theme shows the light one on a plate. */
export interface LogoView {
  readonly light: LogoFileView;
  readonly dark: LogoFileView | null;
}

export function toLogo({ light, dark }: BrandLogos, page: string): LogoView | null {
  if (light === null) return null;
  return { light: logoFile(light, page), dark: dark === null ? null : logoFile(dark, page) };
}

/** The files that pages with a logo show. */
export function logoAssets({ light, dark }: BrandLogos): SiteAsset[] {
  return light === null ? [] : [light, ...(dark === null ? [] : [dark])].map(({ file }) => siteAsset(file));
}

function logoFile({ file, width, height }: BrandLogo, page: string): LogoFileView {
  return {
    src: relativeHref(page, encodeURI(siteAsset(file).to)),
    width: Math.round(width),
    height: Math.round(height),
  };
}
