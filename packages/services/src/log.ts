/** What services write to: pino fits. One wide line an event, with all ids and the outcome. */
export type Log = {
  /** Asked where even gathering the fields would cost the hot path. */
  isLevelEnabled: (level: 'debug' | 'info') => boolean;
  debug: (fields: Record<string, unknown>, message: string) => void;
  info: (fields: Record<string, unknown>, message: string) => void;
  warn: (fields: Record<string, unknown>, message: string) => void;
  error: (fields: Record<string, unknown>, message: string) => void;
};
