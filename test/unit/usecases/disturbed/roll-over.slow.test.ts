import { testDisturbed } from './test-disturbed';
import { testTyped } from './test-meanwhile';

describe('rolling over into a new year, disturbed at each request', () => {
  testDisturbed('rollOver');
  testTyped('rollOver');
});
