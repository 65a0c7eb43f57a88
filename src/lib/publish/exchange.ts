import { execFile } from 'node:child_process';

/** The number of `renameat2` on each processor (asm/unistd.h of Linux): Node has no call for it. */
const callNumbers: Readonly<Partial<Record<NodeJS.Architecture, number>>> = { x64: 316, arm64: 276 };

/** -100 is the working folder (AT_FDCWD), 2 asks for an exchange (RENAME_EXCHANGE). */
const program = 'exit(syscall(0 + $ARGV[0], -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

/**
 * Gives each of two absolute paths what stands at the other, in one step: nobody meets a moment in which one is missing.
 * False, with nothing changed, where that can't be done: elsewhere than on Linux, without Perl (git brings it on most
 * systems), on a file system that does not know it.
 */
export async function exchange(one: string, other: string): Promise<boolean> {
  const call = process.platform === 'linux' ? callNumbers[process.arch] : undefined;
  if (call === undefined) return false;
  return new Promise((resolve) => {
    execFile('perl', ['-e', program, String(call), one, other], (error) => resolve(error === null));
  });
}
