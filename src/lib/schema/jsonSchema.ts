import { z } from 'zod';

/** JSON Schema (2020-12) of what a marketer may write, for editors. Transforms do not show: it is the input that is described. */
export function editorSchema(schema: z.ZodType, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return { $schema, title, ...rest };
}
