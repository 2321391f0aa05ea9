import { testDisturbed } from './test-disturbed';

describe('writing findings, disturbed at each request', () => testDisturbed('findings'));
