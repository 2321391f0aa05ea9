import { testDisturbed } from './test-disturbed';
import { testMeanwhile } from './test-meanwhile';

describe('writing findings, disturbed at each request', () => {
  testDisturbed('findings');
  testMeanwhile('findings');
});
