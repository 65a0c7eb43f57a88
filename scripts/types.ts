import { checkTypes, writeAstroTypes } from './checkTypes.ts';

/** `npm run types` */
await writeAstroTypes();
process.exitCode = await checkTypes((text) => process.stdout.write(text));
