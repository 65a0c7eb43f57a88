import type { Command } from './command.ts';

/** Every command by name, in the order of help. Each is loaded when it is called for: all of them together take longer to load than a check of a small client. */
const loaders = {
  dev: async () => (await import('./commands/dev.ts')).dev,
  init: async () => (await import('./commands/init.ts')).init,
  edit: async () => (await import('./commands/edit.ts')).edit,
  build: async () => (await import('./commands/build.ts')).build,
  preview: async () => (await import('./commands/preview.ts')).preview,
  pdf: async () => (await import('./commands/pdf.ts')).pdf,
  pack: async () => (await import('./commands/pack.ts')).pack,
  share: async () => (await import('./commands/share.ts')).share,
  headers: async () => (await import('./commands/headers.ts')).headers,
  check: async () => (await import('./commands/check.ts')).check,
  diff: async () => (await import('./commands/diff.ts')).diff,
  figures: async () => (await import('./commands/figures.ts')).figures,
  verify: async () => (await import('./commands/verify.ts')).verify,
  seal: async () => (await import('./commands/seal.ts')).seal,
  inspect: async () => (await import('./commands/inspect.ts')).inspect,
  import: async () => (await import('./commands/import.ts')).importCommand,
  new: async () => (await import('./commands/new.ts')).newCommand,
  approve: async () => (await import('./commands/approve.ts')).approve,
  codeowners: async () => (await import('./commands/codeowners.ts')).codeowners,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  explain: async () => (await import('./commands/explain.ts')).explain,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>;

export type CommandName = keyof typeof loaders;

export const commandNames: readonly string[] = Object.keys(loaders);

/** Null where there is no such command. */
export async function loadCommand(name: string): Promise<Command | null> {
  return Object.hasOwn(loaders, name) ? loaders[name as CommandName]() : null;
}

/** For help and docs. */
export async function allCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(loaders).map((load) => load()));
}
