import { testDisturbed } from './test-disturbed';
import { testMeanwhile } from './test-meanwhile';

describe('setting the quarter, disturbed at each request', () => {
  testDisturbed('quarter');
  testMeanwhile('quarter');
});
