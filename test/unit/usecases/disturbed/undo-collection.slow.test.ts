import { testDisturbed } from './test-disturbed';
import { testMeanwhile } from './test-meanwhile';

describe('taking back what was collected, disturbed at each request', () => {
  testDisturbed('undoCollection');
  testMeanwhile('undoCollection');
});
