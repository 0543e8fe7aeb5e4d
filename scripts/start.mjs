import { bootstrap, runProgram } from './bootstrap.mjs';

runProgram(await bootstrap(), 'infra/local/main.ts', process.argv.slice(2));
