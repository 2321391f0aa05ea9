import { testDisturbed } from './test-disturbed';
import { testMeanwhile } from './test-meanwhile';

describe('writing reports again, disturbed at each request', () => {
  testDisturbed('reportsAgain');
  testMeanwhile('reportsAgain');
});
