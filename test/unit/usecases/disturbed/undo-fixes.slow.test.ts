import { testMeanwhile } from './test-meanwhile';

describe('taking fixes back, while somebody enters', () => testMeanwhile('undoFixes'));
