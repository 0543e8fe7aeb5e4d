import { bootstrap, runProgram } from './bootstrap.mjs';

runProgram(await bootstrap(), 'scripts/test/main.ts', process.argv.slice(2));
