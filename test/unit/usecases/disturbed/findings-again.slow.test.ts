import { testMeanwhile } from './test-meanwhile';

describe('writing findings again, while somebody enters', () => testMeanwhile('findingsAgain'));
