import { testMeanwhile } from './test-meanwhile';

describe('writing reports again, while somebody enters', () => testMeanwhile('reportsAgain'));
