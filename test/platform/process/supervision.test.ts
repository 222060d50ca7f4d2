import { describe, expect, it } from 'vitest';
import { failureMessage, readChildMessage } from '../../../platform/process/supervision.ts';
import { MeshError } from '../../../schema/errors.ts';

describe('what a process tells its supervisor', () => {
  it('is read as it was said', () => {
    const failure = failureMessage(new MeshError('PORT_IN_USE', 'Port 1 is in use'));
    expect(readChildMessage(JSON.parse(JSON.stringify(failure)))).toEqual({
      weft: 'failed',
      code: 'PORT_IN_USE',
      message: 'Port 1 is in use',
    });
    expect(readChildMessage({ weft: 'ready' })).toEqual({ weft: 'ready' });
  });

  it.each([
    ['nothing of ours'],
    [null],
    [{ type: 'dependency' }],
    [{ weft: 'failed', code: 'ODD' }],
  ])('ignores %j', (message) => {
    expect(readChildMessage(message)).toBeNull();
  });
});
