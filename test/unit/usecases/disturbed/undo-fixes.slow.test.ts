import { testDisturbed } from './test-disturbed';
import { testMeanwhile } from './test-meanwhile';

describe('taking fixes back, disturbed at each request', () => {
  testDisturbed('undoFixes');
  testMeanwhile('undoFixes');
});
