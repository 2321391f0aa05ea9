import { testMeanwhile } from './test-meanwhile';

describe('setting the quarter, while somebody enters', () => testMeanwhile('quarter'));
