import type { Words } from '../../lib/language/language.ts';

/**
 * What a language has to say for a tree of words: the same keys, without what has no words, and one thing where the source has
 * a pair. Of a table whose keys the compiler does not know nothing could be missing, so no file fits it.
 */
export type Translation<Tree> =
  Tree extends Words<unknown>
    ? Wide<Tree['en']>
    : string extends keyof Tree
      ? never
      : { readonly [Key in keyof Tree as HasWords<Tree[Key]> extends true ? Key : never]: Translation<Tree[Key]> };

type HasWords<Part> =
  Part extends Words<unknown>
    ? true
    : Part extends Plain
      ? false
      : true extends { [Key in keyof Part]: HasWords<Part[Key]> }[keyof Part]
        ? true
        : false;

type Plain = string | number | boolean | null | undefined | readonly unknown[] | ((...facts: never) => unknown);

/** English texts stand in the types as they are written. */
type Wide<Said> = Said extends string
  ? string
  : Said extends (...facts: never) => unknown
    ? Said
    : { readonly [Key in keyof Said]: Wide<Said[Key]> };
