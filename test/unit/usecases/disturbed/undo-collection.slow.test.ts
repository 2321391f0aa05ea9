import { testMeanwhile } from './test-meanwhile';

describe('taking back what was collected, while somebody enters', () =>
  testMeanwhile('undoCollection'));
