import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { type ComponentRow, componentNames, findComponent } from './components.ts';
import { type Known, unacceptable } from './known.ts';
import type { ComponentNode, TreeNode } from './tree.ts';

/** What is wrong with one use of a component: its name, place, attributes and their values. */
export function checkComponent(
  node: ComponentNode,
  parents: readonly TreeNode[],
  place: Place,
  known: Known,
): Diagnostic[] {
  const row = findComponent(node.name);
  if (row === null || node.name === null) {
    const name = node.name ?? '';
    const facts = { name, near: nearest(name, componentNames), known: componentNames };
    return [diagnostic('markdown/unknown-component', place, facts)];
  }
  const isNested = parents.length > 1 || node.type === 'mdxJsxTextElement';
  const misplaced =
    row.place === 'block' && isNested ? [diagnostic('markdown/component-place', place, { component: node.name })] : [];
  return [...misplaced, ...checkAttributes(node.name, row, node, place, known)];
}

function checkAttributes(
  component: string,
  row: ComponentRow,
  node: ComponentNode,
  place: Place,
  known: Known,
): Diagnostic[] {
  const written = new Set(node.attributes.map(({ name }) => name));
  const missing = Object.entries(row.attributes)
    .filter(([name, { required }]) => required === true && !written.has(name))
    .map(([attribute]) =>
      diagnostic('markdown/missing-attribute', place, { component, attribute, example: row.example }),
    );
  return [...missing, ...node.attributes.flatMap((attribute) => checkValue(component, row, attribute, place, known))];
}

function checkValue(
  component: string,
  row: ComponentRow,
  { name, value }: ComponentNode['attributes'][number],
  place: Place,
  known: Known,
): Diagnostic[] {
  if (name === undefined || (value !== null && typeof value !== 'string'))
    return [diagnostic('markdown/code', place, { what: 'attribute' })];
  const names = Object.keys(row.attributes);
  const attribute = Object.hasOwn(row.attributes, name) ? row.attributes[name] : undefined;
  if (attribute === undefined) {
    const facts = { component, attribute: name, near: nearest(name, names), known: names };
    return [diagnostic('markdown/unknown-attribute', place, facts)];
  }
  const { wants } = attribute;
  const wrong = unacceptable(wants, value ?? '', known);
  if (wrong === null) return [];
  const near = nearest(wrong, known.ids(wants) ?? []);
  return [diagnostic('markdown/attribute-value', place, { component, attribute: name, value: wrong, wants, near })];
}
