import type { Root } from 'mdast';

/** `<Figure kpi="reach" />` as the parser leaves it: data that nothing has run. */
export interface ComponentNode {
  readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  readonly name: string | null;
  readonly attributes: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children: readonly TreeNode[];
  readonly position?: Position;
}

interface Position {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** Any node of a Markdown tree, as loosely as a walk needs it. */
export interface TreeNode {
  type: string;
  children?: TreeNode[];
  value?: unknown;
  url?: string;
  alt?: string | null;
  position?: Position;
}

/** All nodes below, with the chain of what they stand in, nearest last. Keeps its own stack: depth is the writer's. */
export function* nodesOf(tree: Root): Generator<{ node: TreeNode; parents: readonly TreeNode[] }> {
  const stack: { node: TreeNode; parents: readonly TreeNode[] }[] = [{ node: tree as TreeNode, parents: [] }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    yield next;
    const parents = [...next.parents, next.node];
    for (const child of (next.node.children ?? []).toReversed()) stack.push({ node: child, parents });
  }
}

export function isComponent(node: object): node is ComponentNode {
  const { type } = node as TreeNode;
  return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}
