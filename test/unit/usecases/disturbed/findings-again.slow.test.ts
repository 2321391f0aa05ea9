import { testDisturbed } from './test-disturbed';
import { testMeanwhile } from './test-meanwhile';

describe('writing findings again, disturbed at each request', () => {
  testDisturbed('findingsAgain');
  testMeanwhile('findingsAgain');
});
