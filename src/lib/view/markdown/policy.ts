import type { Options } from 'rehype-sanitize';

/** What HTML of a written text may hold. Everything else is dropped: this list is the policy, the parser before it the first wall. */
export const policy: Options = {
  tagNames: [
    ...['h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'pre', 'code', 'em', 'strong', 'del', 'sup', 'section'],
    ...['ul', 'ol', 'li', 'input', 'a', 'img', 'span', 'div', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    'almanac-block',
  ],
  attributes: {
    a: [
      'href',
      'id',
      ['className', 'fid', 'data-footnote-backref'],
      'ariaLabel',
      'ariaDescribedBy',
      'dataFootnoteRef',
      'dataFootnoteBackref',
    ],
    img: ['src', 'alt'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: ['id', ['className', 'task-list-item']],
    ol: ['start'],
    ul: [['className', 'contains-task-list']],
    span: [['className', 'fig', 'vh', 'now'], 'title'],
    div: [['className', 'wide'], 'tabIndex', 'role', 'ariaLabel'],
    table: [['className', 'dt']],
    th: ['scope', ['className', 'num']],
    td: [['className', 'num']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    'almanac-block': ['number'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: [] },
  required: { input: { type: 'checkbox', disabled: true } },
  strip: ['script', 'style'],
  clobber: [],
};
