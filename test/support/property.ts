import fc from 'fast-check';

/**
 * The library of property tests, drawing the same cases in every run, so that a run says of a change what it says of it again.
 * `SEED=7 npx jest …` draws others, `SEED=new` others each time.
 */
const { SEED = '20240101' } = process.env;
if (SEED !== 'new') fc.configureGlobal({ seed: Number(SEED) });

export { fc };
