import { testDisturbed } from './test-disturbed';

describe('applying fixes, disturbed at each request', () => testDisturbed('fixes'));
