import { anchorOf, uniqueAnchor } from '../lib/view/anchor.ts';

const heading = /<(h[23])((?:\s[^>]*)?)>(.*?)<\/\1>/gs;

/**
 * Gives every heading below a page's title an anchor, and makes one that leads nowhere else a link to itself.
 * Done to the finished page: only there all the ids of a page are known, whichever templates and texts they come from.
 */
export function withAnchors(html: string): string {
  const taken = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
  return html.replace(heading, (whole, tag: string, attributes: string, content: string) => {
    const own = /\sid="([^"]*)"/.exec(attributes)?.[1];
    if (own === undefined && content.includes('href="#')) return whole;
    const id = own ?? uniqueAnchor(anchorOf(textOf(content)) || 'section', taken);
    const named = own === undefined ? `${attributes} id="${id}"` : attributes;
    const linked = content.includes('<a ') ? content : `<a class="at" href="#${id}">${content}</a>`;
    return `<${tag}${named}>${linked}</${tag}>`;
  });
}

/** What a heading says: without its tags, character references and the small print beside it. */
function textOf(content: string): string {
  return content
    .replace(/<small[^>]*>.*?<\/small>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z#\d]+;/gi, ' ');
}
