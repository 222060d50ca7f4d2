/** `weft … | head` is no failure: whoever read has seen enough. */
export function unlessReaderLeft<Nothing>(nothing: Nothing): (error: unknown) => Nothing {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return nothing;
    throw error;
  };
}
