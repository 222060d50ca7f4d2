import { checkSettings } from '../../../schema/checks/judgement/settings.ts';

/** Stored settings with their defaults as JSON; the exceptions are kept and shown by themselves. */
export function settingsText(stored: object): string {
  const { exceptions: _own, ...settings } = checkSettings.parse(stored);
  return JSON.stringify(settings);
}
