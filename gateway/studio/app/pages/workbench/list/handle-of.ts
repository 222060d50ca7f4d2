/** A title as a name in addresses: `Café à la crème` is `cafe-a-la-creme`. */
export function handleOf(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
